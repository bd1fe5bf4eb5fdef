import { compute, minus, refuse } from './compute';
import type { Figure } from './figure';

/**
 * F16, what paying customers leave after free users are served: `paid·M - free·cost`, money/month;
 * covered when not negative. `freeCostMonth` is the cost of all free users. Source: BMG-89.
 */
export function freemiumBalance(
  inputs: Record<'freeCostMonth' | 'paidUsers' | 'contribution', Figure>,
): Figure {
  return compute('money/month', inputs, (v) =>
    minus(v.paidUsers * v.contribution, v.freeCostMonth),
  );
}

/**
 * F16, the share of all users who must pay for the others to be covered: `x* = cost / (M + cost)`,
 * a share. `never` when paying customers leave nothing themselves. From 2 to 7% pay as a rule
 * (Freemium-MIT).
 */
export function breakEvenPaidShare(
  inputs: Record<'costPerFreeUser' | 'contribution', Figure>,
): Figure {
  return compute('share', inputs, ({ costPerFreeUser: cost, contribution }) =>
    contribution > 0 ? cost / (contribution + cost) : refuse('never', 'contribution'),
  );
}
