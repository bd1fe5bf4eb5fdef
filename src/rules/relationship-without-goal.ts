import type { Goal } from '../model/enums';
import { addGoal } from './parts/add-goal';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

const GOALS: readonly Goal[] = ['acquisition', 'retention', 'upselling', 'insight'];

export const relationshipWithoutGoal: Rule<'relationships'> = {
  id: 'relationship-without-goal',
  about: 'relationships',
  category: 'completeness',
  kind: 'gap',
  decidable: 'structure',
  severity: 'info',
  sources: ['BMG-28', 'S1'],
  seeds: ['S1-02', 'S1-06', 'S4-15'],
  reads: ['relationships.goals', 'relationships.type'],
  check(relationship) {
    const { id, type, goals } = relationship;
    if (goals?.length) return passed;
    if (type === undefined) return cannotCheck({ id, path: 'type' });
    // Without a bond there is nothing to aim at.
    if (type === 'transactional') return notApplicable;
    return firedIf([
      {
        on: id,
        values: { relationship: { element: id } },
        because: [
          { id, path: 'type', value: type },
          { id, path: 'goals', value: goals },
        ],
      },
    ]);
  },
  fixes: (hit) => [
    { key: 'pick-goals', values: hit.values, ask: { id: hit.on!, path: 'goals' } },
    ...GOALS.map((goal) => addGoal(hit.on!, goal)),
  ],
};
