import type { Phase } from '../model/enums';
import type { Relationship } from '../model/elements';
import { runThrough } from './parts/run-through';
import { tickPhase } from './parts/tick-phase';
import { phasesOf, unphased } from './parts/unphased';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

/** Where a goal is reached: customers are won up to the sale, and kept from then on. */
const WHERE = {
  acquisition: ['awareness', 'evaluation', 'purchase'],
  retention: ['after_sales', 'delivery'],
} as const satisfies Record<string, readonly Phase[]>;
const GOALS = ['acquisition', 'retention'] as const;

export const goalPhaseMismatch: Rule<'relationships'> = {
  id: 'goal-phase-mismatch',
  about: 'relationships',
  category: 'coverage',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['BMGQ', 'Blank'],
  seeds: ['S1-01', 'S1-02', 'S3-01'],
  reads: ['channels.phases', 'relationships.goals', 'relationships.type'],
  check(relationship, view) {
    const { id, goals } = relationship;
    const channels = view.linked(id, 'channels');
    if (channels.length === 0) return notApplicable;
    const covered = phasesOf(channels);
    const out = GOALS.filter((goal) => !WHERE[goal].some((phase) => covered.has(phase)));
    const wanted = GOALS.filter((goal) => goals?.includes(goal));
    if (!goals?.length && relationship.type === 'transactional') return notApplicable;
    if (!goals?.length) return out.length > 0 ? cannotCheck({ id, path: 'goals' }) : notApplicable;
    if (wanted.length === 0) return notApplicable;
    const missed = wanted.filter((goal) => out.includes(goal));
    if (missed.length === 0) return passed;
    const unknown = unphased(channels);
    if (unknown.length > 0) return cannotCheck(...unknown);
    return firedIf(
      missed.map((goal) => ({
        on: id,
        to: goal,
        also: channels.map((channel) => channel.id),
        variant: goal === 'retention' ? 'retention' : 'acquisition',
        ...(byWordOfMouth(relationship, goal) ? { severity: 'info' as const } : {}),
        values: {
          relationship: { element: id },
          channels: { elements: channels.map((channel) => channel.id) },
        },
        because: [
          { id, path: 'goals', value: goal },
          ...channels.map((channel) => ({
            id: channel.id,
            path: 'phases',
            value: channel.phases,
          })),
        ],
      })),
    );
  },
  fixes(hit, view) {
    const relationship = hit.on!;
    const where: readonly Phase[] = hit.to === 'retention' ? WHERE.retention : WHERE.acquisition;
    return [
      ...runThrough(relationship, view, ({ phases }) =>
        where.some((phase) => phases?.includes(phase)),
      ),
      ...view
        .linked(relationship, 'channels')
        .slice(0, 1)
        .map(({ id }) => tickPhase(id, where[0]!)),
      {
        key: 'change-goals',
        values: { relationship: { element: relationship } },
        ask: { id: relationship, path: 'goals' },
      },
    ];
  },
};

/** Members of a community may win others where nothing of yours does: that is a hint at most. */
const byWordOfMouth = ({ type }: Relationship, goal: string) =>
  type === 'community' && goal === 'acquisition';
