import { compute, minus, refuse } from './compute';
import type { Figure } from './figure';

/**
 * First half of F5, what one customer leaves before relationship cost: `A·g`,
 * money/customer/month. To be shown, as that, where the serving cost is unknown.
 */
export function margin(inputs: Record<'arpaMonth' | 'grossMargin', Figure>): Figure {
  return compute(
    'money/customer/month',
    inputs,
    ({ arpaMonth, grossMargin }) => arpaMonth * grossMargin,
  );
}

/**
 * F5, what one customer leaves after it: `M = A·g - R/N`, money/customer/month. It may be
 * negative: then every customer loses money. Source: VPD-222.
 */
export function contributionPerCustomer(inputs: Record<'margin' | 'servingCost', Figure>): Figure {
  return compute('money/customer/month', inputs, (v) => minus(v.margin, v.servingCost));
}

/**
 * F4, how much of what a customer pays goes into relationships: `R/(N·A)`, a share, which may be
 * above 1. `servingCost` is that of one customer. Undefined for those who pay nothing (see F16).
 */
export function costShare(inputs: Record<'servingCost' | 'arpaMonth', Figure>): Figure {
  return compute('share', inputs, ({ servingCost, arpaMonth }) =>
    arpaMonth > 0 ? servingCost / arpaMonth : refuse('undefined', 'arpaMonth'),
  );
}
