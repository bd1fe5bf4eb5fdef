import { compute, minus, refuse } from './compute';
import type { Figure } from './figure';

/**
 * F26, how much of a group's monthly revenue is there after a while: `(start + expansion -
 * contraction - churned) / start`, a share, which may be above 1. All four are of the same
 * customers. Undefined when there was nothing at the start; invalid when more is lost than was
 * there.
 */
export function netRevenueRetention(
  inputs: Record<'start' | 'expansion' | 'contraction' | 'churned', Figure>,
): Figure {
  return compute('share', inputs, ({ start, expansion, contraction, churned }) => {
    if (start === 0) return refuse('undefined', 'start');
    const kept = minus(start + expansion, contraction + churned);
    return kept < 0 ? refuse('invalid', 'contraction', 'churned') : kept / start;
  });
}

/**
 * F27, the number of customers at which as many leave as come: `K / c`, customers. Without churn
 * there is no ceiling (`unbounded`), and nothing to say when nobody comes either. Source: CW.
 */
export function customerCeiling(inputs: Record<'newPerMonth' | 'churnMonth', Figure>): Figure {
  return compute('customers', inputs, ({ newPerMonth, churnMonth }) => {
    if (churnMonth > 0) return newPerMonth / churnMonth;
    return refuse(newPerMonth > 0 ? 'unbounded' : 'undefined', 'churnMonth');
  });
}
