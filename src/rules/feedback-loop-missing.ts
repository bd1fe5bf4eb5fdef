import type { Id } from '../model/canvas';
import { addNotes, putRecord } from '../model/edit-notes';
import { link } from '../model/edit-links';
import { together } from '../model/edit';
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
    const listened = [segment.id, ...relationships.map(({ id }) => id)].some((id) =>
      view.kpisOf(id).some(({ kind }) => SATISFACTION.has(kind)),
    );
    if (listened) return passed;
    const collecting = view.having('activities', 'feedback_collection');
    if (collecting.some(({ id }) => hears(id, segment.id, view))) return passed;
    const untagged = view
      .having('activities', undefined)
      .filter(({ id }) => hears(id, segment.id, view));
    if (untagged.length > 0) {
      return cannotCheck(...untagged.map(({ id }) => ({ id, path: 'capability' })));
    }
    return firedIf([
      {
        on: segment.id,
        values: { segment: { element: segment.id } },
        because: collecting.map(({ id, capability }) => ({
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

/** An activity hears a segment when it serves something of that segment's, or the whole model. */
function hears(activity: Id, segment: Id, view: CanvasView): boolean {
  const supported = (['propositions', 'channels', 'relationships', 'revenues'] as const).flatMap(
    (block) => view.linked(activity, block).map(({ id }) => id),
  );
  return (
    supported.length === 0 ||
    supported.some((id) => view.linked(id, 'segments').some((other) => other.id === segment))
  );
}
