import type { Id } from '../model/canvas';
import type { Activity, Segment } from '../model/elements';
import { addNotes, putRecord } from '../model/edit-notes';
import { link } from '../model/edit-links';
import { together } from '../model/edit';
import { uniqueById } from '../model/sorted';
import type { CanvasView } from '../model/view';
import { untyped } from './parts/offers';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

const SATISFACTION = new Set(['csat', 'nps', 'ces']);

export const feedbackLoopMissing: Rule<'segments'> = {
  id: 'feedback-loop-missing',
  about: 'segments',
  category: 'integration',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['S0', 'S2', 'S3', 'S4'],
  seeds: ['S0-24', 'S0-30', 'S1-17', 'S2-03', 'S3-24', 'S3-25', 'S4-08'],
  reads: ['activities.capability', 'kpis.kind', 'relationships.type'],
  check(segment, view) {
    const relationships = view.linked(segment.id, 'relationships');
    const bonds = relationships.filter(({ type }) => type && type !== 'transactional');
    if (bonds.length === 0) {
      const unknown = untyped(relationships);
      return unknown.length > 0 ? cannotCheck(...unknown) : notApplicable;
    }
    const listens = ({ id }: { readonly id: Id }) =>
      view.kpisOf(id).some(({ kind }) => SATISFACTION.has(kind));
    if (listens(segment) || relationships.some(listens)) return passed;
    const found = hearing(segment, view);
    if (found.some(collects) || view.loose('activities', 'feedback_collection').length > 0) {
      return passed;
    }
    const near = uniqueById(found);
    const untagged = [...near, ...view.loose('activities', undefined)].filter(
      ({ capability }) => capability === undefined,
    );
    if (untagged.length > 0) {
      return cannotCheck(...untagged.map(({ id }) => ({ id, path: 'capability' })));
    }
    return firedIf([
      {
        on: segment.id,
        values: { segment: { element: segment.id } },
        because: near.map(({ id, capability }) => ({
          id,
          path: 'capability',
          value: capability,
        })),
      },
    ]);
  },
  fixes(hit, view) {
    const segment = hit.on!;
    const values = { segment: { element: segment } };
    const relationships = view.linked(segment, 'relationships');
    return [
      {
        key: 'add-feedback',
        values,
        make: ({ newId, placeholder }) => {
          const id = newId();
          return together('fix', [
            addNotes('activities', [
              {
                id,
                name: placeholder('feedback-from', values),
                capability: 'feedback_collection',
                status: 'assumed',
              },
            ]),
            ...relationships.map((relationship) => link(id, relationship.id)),
          ]);
        },
      },
      {
        key: 'add-satisfaction-kpi',
        values,
        make: ({ newId }) => putRecord('kpis', { id: newId(), kind: 'csat', of: segment }),
      },
    ];
  },
};

const collects = ({ capability }: Activity): boolean => capability === 'feedback_collection';

/** The activities that make something possible that a segment is offered or has; some come twice. */
function hearing(segment: Segment, view: CanvasView): Activity[] {
  const found: Activity[] = [];
  for (const block of ['propositions', 'channels', 'relationships', 'revenues'] as const) {
    for (const { id } of view.linked(segment.id, block))
      found.push(...view.linked(id, 'activities'));
  }
  return found;
}
