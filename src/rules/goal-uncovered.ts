import type { Missing } from '../model/economics';
import type { Relationship, Segment } from '../model/elements';
import type { RelationshipType } from '../model/enums';
import { addGoal } from './parts/add-goal';
import { addRelationship } from './parts/add-relationship';
import { CALLABLE, callFor, type Called } from './parts/goals-called-for';
import { FEW } from './parts/run-through';
import { cannotCheck, firedIf, notApplicable, type Hit, type Rule } from './rule';

type Goal = Called['goal'];
/** Types that suit a goal, of those that say most about it. */
const SUITED: Readonly<Record<Goal, readonly RelationshipType[]>> = {
  acquisition: ['personal_assistance', 'automated_service'],
  retention: ['automated_service', 'community'],
  upselling: ['automated_service', 'dedicated_personal_assistance'],
};

export const goalUncovered: Rule<'segments', 'things'> = {
  id: 'goal-uncovered',
  about: 'segments',
  category: 'coverage',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'info',
  sources: ['S1', 'BMG-28', 'Blank', 'Skok', 'Rapport'],
  seeds: ['S1-01', 'S1-02', 'S1-06', 'S4-09', 'S4-15'],
  reads: [
    'channels.phases',
    'relationships.goals',
    'relationships.type',
    'revenues.recurrence',
    'revenues.type',
    'segments.economics',
    'segments.purchaseFrequency',
    'segments.role',
  ],
  /** With so many offers or revenue streams, there is more that customers could pay for. */
  options: { things: { default: 2, min: 2, max: 20, unit: 'number' } },
  check(segment, view, { things }) {
    const relationships = view.linked(segment.id, 'relationships');
    if (relationships.length === 0) return notApplicable;
    const served = goalsOf(relationships);
    const open = CALLABLE.filter((goal) => !served.has(goal))
      .map((goal) => callFor(goal, segment, things, view))
      .filter((called) => called.for !== false);
    // A relationship that does not say what it is for may be for just this.
    const silent = silentOf(relationships);
    if (silent.length > 0 && (open.length > 0 || served.size === 0)) return cannotCheck(...silent);
    const hits = open.flatMap((called) => (called.for === true ? hitOf(segment, called) : []));
    const missing = open.flatMap((called) => (typeof called.for === 'object' ? called.for : []));
    return hits.length === 0 && missing.length > 0 ? cannotCheck(...missing) : firedIf(hits);
  },
  fixes(hit, view) {
    const segment = hit.on!;
    const goal = hit.to as Goal;
    return [
      ...view
        .linked(segment, 'relationships')
        .filter(({ type }) => type !== 'transactional')
        .slice(0, FEW)
        .map(({ id }) => addGoal(id, goal)),
      ...SUITED[goal].map((type) => addRelationship(segment, type, [], [goal])),
    ];
  },
};

function goalsOf(relationships: readonly Relationship[]): ReadonlySet<string> {
  const served = new Set<string>();
  for (const { goals } of relationships) for (const goal of goals ?? []) served.add(goal);
  return served;
}

/** Fields that would say what relationships are for; a mere purchase need not say it where others do. */
function silentOf(relationships: readonly Relationship[]): Missing[] {
  const silent = relationships.filter(({ goals }) => !goals?.length);
  const all = silent.length === relationships.length;
  return silent
    .filter(({ type }) => all || type !== 'transactional')
    .map(({ id }) => ({ id, path: 'goals' }));
}

function hitOf({ id }: Segment, { goal, because }: Called): Hit {
  return {
    on: id,
    to: goal,
    severity: goal === 'retention' ? 'warning' : 'info',
    variant:
      goal === 'retention' ? 'retention' : goal === 'acquisition' ? 'acquisition' : 'upselling',
    values: { segment: { element: id }, goal: { word: ['goal', goal] } },
    because,
  };
}
