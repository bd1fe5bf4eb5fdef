import { compute, minus, refuse } from './compute';
import { unboundedAs, type Figure } from './figure';

/**
 * F14, what a customer leaves for each unit of money spent on winning them: `LTV / CAC`, a ratio.
 * Undefined when nothing is spent ("no acquisition cost entered"); `never` when money is spent and
 * nobody comes. For subscriptions with churn that was measured. Sources: Skok, Skok-cond.
 */
export function ltvToCac({
  lifetimeValue,
  acquisitionCost,
}: Record<'lifetimeValue' | 'acquisitionCost', Figure>): Figure {
  const inputs = { lifetimeValue, acquisitionCost: unboundedAs('never', acquisitionCost) };
  return compute('ratio', inputs, (v) =>
    v.acquisitionCost > 0
      ? v.lifetimeValue / v.acquisitionCost
      : refuse('undefined', 'acquisitionCost'),
  );
}

/**
 * F15, the months after which a customer has paid for being won: `CAC / M`, months. `never` when
 * they leave nothing, or money is spent and nobody comes. The contribution stands under the line as a
 * whole: dividing by revenue and then multiplying by the margin is a common error (Finmark).
 * Source: Skok.
 */
export function cacPayback({
  acquisitionCost,
  contribution,
}: Record<'acquisitionCost' | 'contribution', Figure>): Figure {
  const inputs = { acquisitionCost: unboundedAs('never', acquisitionCost), contribution };
  return compute('months', inputs, (v) =>
    v.contribution > 0 ? v.acquisitionCost / v.contribution : refuse('never', 'contribution'),
  );
}

/**
 * F15 for a group that shrinks as customers leave: `ln(1 - CAC·c/M) / ln(1 - c)`, months; `never`
 * also when the group is gone before (`CAC·c >= M`). Within the first month nobody has left yet: it
 * is `CAC/M` there, where the formula would say that churn makes payback faster.
 */
export function churnedPayback({
  acquisitionCost,
  contribution,
  churnMonth,
}: Record<'acquisitionCost' | 'contribution' | 'churnMonth', Figure>): Figure {
  const cac = unboundedAs('never', acquisitionCost);
  return compute('months', { cac, contribution, churnMonth }, (v) => {
    if (v.contribution <= 0) return refuse('never', 'contribution');
    if (minus(v.contribution, v.cac * v.churnMonth) <= 0) return refuse('never', 'churnMonth');
    const simple = v.cac / v.contribution;
    // So few leave that the formula would only lose digits.
    if (simple <= 1 || simple * v.churnMonth < Number.EPSILON) return simple;
    return Math.log1p(-simple * v.churnMonth) / Math.log1p(-v.churnMonth);
  });
}
