import { cappedLifetime, LIFETIME_CAP, lostAfter } from './churn';
import { compute, refuse } from './compute';
import type { Figure } from './figure';

/**
 * F10, what a customer under contract leaves in all: `M · min(1/c, cap)`, money/customer. The first
 * payment is in it, churn is taken as constant, nothing is discounted: `m(1+d)/(1+d-r)` with `d =
 * 0`. Only where leaving can be seen, that is, with contracts. Source: FaderHardie; the cap is
 * ours.
 */
export function lifetimeValue(
  { contribution, churnMonth }: Record<'contribution' | 'churnMonth', Figure>,
  capMonths: number = LIFETIME_CAP,
): Figure {
  const lifetime = cappedLifetime({ churnMonth }, capMonths);
  return compute('money/customer', { contribution, lifetime }, (v) => v.contribution * v.lifetime);
}

/**
 * F11, what a customer leaves over a horizon: `M·(1 - (1-c)^H)/c`, and `M·H` where nobody leaves,
 * money/customer. To be called that, not a lifetime value. Source: FaderHardie.
 */
export function valueOverHorizon(
  inputs: Record<'contribution' | 'churnMonth' | 'months', Figure>,
): Figure {
  return compute(
    'money/customer',
    inputs,
    (v) => v.contribution * monthsPaid(v.months, v.churnMonth),
  );
}

/**
 * `(1 - (1-c)^H)/c`, the months that a customer pays on average; near no churn it is `H` but for
 * rounding.
 */
function monthsPaid(months: number, churnMonth: number): number {
  if (churnMonth < Number.EPSILON && months * churnMonth < Number.EPSILON) return months;
  return lostAfter(months, churnMonth) / churnMonth;
}

/**
 * Which payments a discounted value counts. `first`: from the first one on, at once,
 * `M(1+d)/(1+d-r)`. `renewals`: only what comes after it, `M·r/(1+d-r)`. `end`: all, each at the
 * end of its month, `M/(1+d-r)`. Textbooks have all three and seldom say which.
 */
export type Counting = 'first' | 'renewals' | 'end';

/**
 * F12, what a customer leaves in all, in today's money at a monthly discount `d`, with `r = 1 - c`:
 * money/customer. `unbounded` without churn and discount. Source: FaderHardie-24.
 */
export function discountedValue(
  inputs: Record<'contribution' | 'churnMonth' | 'discountMonth', Figure>,
  counting: Counting,
): Figure {
  return compute('money/customer', inputs, ({ contribution, churnMonth: c, discountMonth: d }) => {
    if (c + d === 0) return refuse('unbounded', 'churnMonth');
    const factor = { first: 1 + d, renewals: 1 - c, end: 1 }[counting];
    return (contribution * factor) / (c + d);
  });
}
