import { believedLifetime, capRemark, LIFETIME_CAP } from './churn';
import { compute, minus } from './compute';
import { remarking, unboundedAs, type Figure } from './figure';

/**
 * F17, the most that serving a customer may cost if their lifetime value is to be `targetRatio` times
 * what winning them cost: `b = A·g - ρ·CAC / min(1/c, cap)`, money/customer/month. Negative: out of
 * reach, whatever the relationship; `never` when money is spent and nobody comes. With the cap that
 * F10 has, or a customer who is served at this cost would miss the target. It tells which
 * relationship types a segment can carry. Sources: Skok (the target), Janz.
 */
export function affordableServingCost(
  {
    margin,
    acquisitionCost,
    churnMonth,
  }: Record<'margin' | 'acquisitionCost' | 'churnMonth', Figure>,
  targetRatio = 3,
  capMonths: number = LIFETIME_CAP,
): Figure {
  const cac = unboundedAs('never', acquisitionCost);
  const cost = compute('money/customer/month', { margin, cac, churnMonth }, (v) =>
    minus(v.margin, (targetRatio * v.cac) / believedLifetime(v.churnMonth, capMonths)),
  );
  return remarking(cost, ...capRemark(churnMonth, capMonths));
}
