import { kpisAround } from './parts/measures';
import { change, putRecord } from '../model/edit-notes';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

const SATISFACTION: ReadonlySet<string> = new Set(['csat', 'nps', 'ces']);
/** What keeps people who would rather go. */
const FORCE: ReadonlySet<string> = new Set(['contract', 'cancellation_friction']);

export const lockInWithoutSatisfactionSignal: Rule<'relationships'> = {
  id: 'lock-in-without-satisfaction-signal',
  about: 'relationships',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['S0', 'SZ-7Q', 'BMG-219', 'FTC'],
  seeds: ['S0-16', 'S3-25'],
  reads: ['kpis.kind', 'relationships.lockIn'],
  check({ id, lockIn }, view) {
    // A lock-in that was not recorded is not claimed.
    if (lockIn?.level !== 'high') return notApplicable;
    if (!lockIn.kinds.every((kind) => FORCE.has(kind))) return notApplicable;
    const heard = kpisAround(id, view).some(({ kind }) => SATISFACTION.has(kind));
    if (lockIn.kinds.length === 0)
      return heard ? notApplicable : cannotCheck({ id, path: 'lockIn' });
    if (heard) return passed;
    return firedIf([
      {
        on: id,
        values: { relationship: { element: id } },
        because: [{ id, path: 'lockIn', value: lockIn }],
      },
    ]);
  },
  fixes(hit, view) {
    const relationship = hit.on!;
    return [
      ...view.linked(relationship, 'segments').map((segment) => ({
        key: 'add-satisfaction-kpi',
        values: { segment: { element: segment.id } },
        make: ({ newId }: import('./fix').FixContext) =>
          putRecord('kpis', { id: newId(), kind: 'csat', of: segment.id }),
      })),
      {
        key: 'ease-leaving',
        values: hit.values,
        make: () =>
          change('relationships', relationship, ({ lockIn }) => {
            if (!lockIn) return;
            lockIn.level = 'low';
            lockIn.kinds = lockIn.kinds.filter((kind) => kind !== 'cancellation_friction');
          }),
      },
      { key: 'say-lock-in', values: hit.values, ask: { id: relationship, path: 'lockIn' } },
    ];
  },
};
