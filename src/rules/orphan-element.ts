import type { Block } from '../model/blocks';
import type { Id } from '../model/canvas';
import { link } from '../model/edit-links';
import { removeNotes } from '../model/edit-remove';
import type { Activity, Resource } from '../model/elements';
import { RELATIONSHIP_DEMANDS } from '../model/relationship-demands';
import type { CanvasView } from '../model/view';
import type { Fix } from './fix';
import { markOverhead } from './parts/mark-overhead';
import { firedIf, notApplicable, passed, type Rule, type Verdict } from './rule';

/** What activities and resources are there for. */
const SUPPORTED = ['propositions', 'channels', 'relationships', 'revenues'] as const;

export const orphanElement: Rule<'channels'> = {
  id: 'orphan-element',
  about: 'channels',
  category: 'structure',
  kind: 'gap',
  decidable: 'structure',
  severity: 'info',
  sources: ['SZ-clear', 'SZ-manual', 'BMGQ'],
  seeds: ['S1-23', 'S2-12'],
  reads: ['activities.capability', 'activities.overhead', 'resources.overhead'],
  check(channel, view) {
    if (view.linked(channel.id, 'segments').length > 0) return passed;
    return firedIf([
      {
        on: channel.id,
        severity: 'warning',
        variant: 'channel',
        values: { element: { element: channel.id } },
        because: [{ id: channel.id, path: 'links.segments', value: [] }],
      },
    ]);
  },
  beside: {
    resources: (resource, view) =>
      view.linked(resource.id, 'activities').length > 0 ? passed : judge(resource, view),
    activities: (activity, view) => {
      const verdict = judge(activity, view);
      // Feedback that is linked to nothing is heard for the whole model.
      const forAll = verdict !== passed && activity.capability === 'feedback_collection';
      return forAll ? notApplicable : verdict;
    },
  },
  fixes(hit, view) {
    const id = hit.on!;
    const block = view.blockOf(id);
    const note = { element: id };
    return [
      ...(block === 'channels' ? reach(id, view) : join(id, view)),
      { key: 'link-note', values: { note }, ask: { id, path: 'links' } },
      ...(block === 'resources' || block === 'activities' ? [markOverhead(block, id)] : []),
      { key: 'remove-note', values: { note }, make: () => removeNotes([id]) },
    ];
  },
};

function judge(note: Resource | Activity, view: CanvasView): Verdict {
  if (SUPPORTED.some((block) => view.linked(note.id, block).length > 0)) return passed;
  if (note.overhead) return notApplicable;
  return firedIf([
    {
      on: note.id,
      variant: 'means',
      values: { element: { element: note.id } },
      because: SUPPORTED.map((block) => ({ id: note.id, path: `links.${block}`, value: [] })),
    },
  ]);
}

/** Lets a channel reach those whose relationships run through it, or who are offered what it carries. */
function reach(channel: Id, view: CanvasView): Fix[] {
  const near = [
    ...view.linked(channel, 'relationships'),
    ...view.linked(channel, 'propositions'),
  ].flatMap(({ id }) => view.linked(id, 'segments'));
  const segments = new Set(near.length > 0 ? near : view.all('segments'));
  return [...segments].slice(0, 3).map(({ id }) => ({
    key: 'reach-segment',
    values: { channel: { element: channel }, segment: { element: id } },
    make: () => link(channel, id),
  }));
}

/** Links a note with the relationships whose type rests on what it can do. */
function join(id: Id, view: CanvasView): Fix[] {
  const block = view.blockOf(id) as Extract<Block, 'resources' | 'activities'>;
  const capability = view.get(block, id)?.capability;
  return view
    .all('relationships')
    .filter(
      ({ type }) =>
        type &&
        RELATIONSHIP_DEMANDS[type][block].some((set: readonly (string | undefined)[]) =>
          set.includes(capability),
        ),
    )
    .slice(0, 2)
    .map((relationship) => ({
      key: 'link-with',
      values: { note: { element: id }, other: { element: relationship.id } },
      make: () => link(id, relationship.id),
    }));
}
