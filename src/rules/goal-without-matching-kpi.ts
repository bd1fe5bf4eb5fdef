import { stageOf } from '../model/evidence';
import type { Goal } from '../model/enums';
import { MEASURES_OF_GOAL, measureBy, kpisAround } from './parts/measures';
import { cannotCheck, firedIf, notApplicable, type Rule } from './rule';

export const goalWithoutMatchingKpi: Rule<'relationships'> = {
  id: 'goal-without-matching-kpi',
  about: 'relationships',
  category: 'evidence',
  kind: 'gap',
  decidable: 'attributes',
  severity: 'info',
  sources: ['S4', 'S3'],
  seeds: ['S1-02', 'S1-24', 'S2-05', 'S2-07', 'S3-20', 'S4-15'],
  reads: [
    'kpis.kind',
    'meta.stage',
    'relationships.goals',
    'relationships.state',
    'relationships.type',
  ],
  check({ id, type, state, goals }, view) {
    // Results can be measured once the business runs, and only of what runs.
    if (stageOf(view) !== 'operating' || state === 'planned') return notApplicable;
    if (goals === undefined && type !== 'transactional') return cannotCheck({ id, path: 'goals' });
    const aims = (goals ?? []).filter(
      (goal, i) => MEASURES_OF_GOAL[goal].length > 0 && goals!.indexOf(goal) === i,
    );
    if (aims.length === 0) return notApplicable;
    const kpis = kpisAround(id, view);
    const unmatched = aims.filter(
      (goal) => !kpis.some(({ kind }) => MEASURES_OF_GOAL[goal].includes(kind)),
    );
    return firedIf(
      unmatched.map((goal) => ({
        on: id,
        to: goal,
        values: { relationship: { element: id }, goal: { word: ['goal', goal] as const } },
        because: [
          { id, path: 'goals', value: goals },
          ...kpis.map((kpi) => ({ id: kpi.id, path: 'kind', value: kpi.kind })),
        ],
      })),
    );
  },
  fixes: (hit) => measureBy(hit.on!, MEASURES_OF_GOAL[hit.to as Goal].slice(0, 3)),
};
