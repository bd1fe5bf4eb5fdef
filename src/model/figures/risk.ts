import type { Belief } from './beliefs';
import { doubtOf, type Doubt } from './evidence-strength';

/** How much it would hurt if it were wrong. */
const IMPORTANCE: Readonly<Record<Belief['importance'], number>> = {
  critical: 4,
  high: 3,
  medium: 2,
  low: 1,
};

/** How open it is, as far as the evidence goes. */
const DOUBT: Readonly<Record<Doubt, number>> = {
  contradicted: 1,
  untested: 1,
  said: 0.75,
  uncounted: 0.5,
  few: 0.5,
  shown: 0.1,
};

/** A belief that is still open, and why it stands where it stands. */
export interface Risk {
  readonly belief: Belief;
  readonly doubt: Doubt;
}

/** Whether nobody has concluded yet that it holds or does not hold. */
export const isOpen = ({ status }: Belief) => status === 'untested' || status === 'testing';

/** Importance times doubt, from 0.1 to 4; only the order means something. */
export const riskOf = (belief: Belief): number =>
  IMPORTANCE[belief.importance] * DOUBT[doubtOf(belief.evidence)];

/**
 * What to test first: open beliefs by importance times doubt; of two alike the one that customers
 * speak against, then the one on which more rests. Money that is unknown counts as less than money
 * that is known, as nothing can be said of it.
 */
export function byRisk(beliefs: readonly Belief[]): Risk[] {
  return beliefs
    .filter(isOpen)
    .map((belief) => ({ belief, doubt: doubtOf(belief.evidence) }))
    .sort(
      (a, b) =>
        riskOf(b.belief) - riskOf(a.belief) ||
        Number(b.doubt === 'contradicted') - Number(a.doubt === 'contradicted') ||
        b.belief.relationships.length - a.belief.relationships.length ||
        money(b.belief) - money(a.belief) ||
        (a.belief.id < b.belief.id ? -1 : 1),
    );
}

const money = ({ revenue }: Belief) => (revenue.known ? revenue.value : -1);
