import { compute, refuse, roundUp } from './compute';
import { remarking, unboundedAs, type Figure } from './figure';

/** Years beyond which purchases without a contract are not believed. */
export const PURCHASE_YEARS = 3;

/**
 * F13, what a customer without a contract leaves: `margin · purchases · years`, money/customer, for
 * three years at most. Nobody can be seen to leave here, so there is no churn and no LTV:CAC.
 */
export function nonContractualValue(
  inputs: Record<'marginPerPurchase' | 'purchasesPerYear', Figure>,
  years: number = PURCHASE_YEARS,
): Figure {
  const believed = Math.min(years, PURCHASE_YEARS);
  const value = compute(
    'money/customer',
    inputs,
    ({ marginPerPurchase, purchasesPerYear }) => marginPerPurchase * purchasesPerYear * believed,
  );
  return remarking(value, ...(years > believed ? [{ is: 'capped' as const }] : []));
}

/**
 * F13, the purchases after which a customer has paid for being won: `ceil(CAC / margin)`,
 * purchases. `never` when a purchase leaves nothing, or money is spent and nobody comes.
 */
export function paybackPurchases({
  acquisitionCost,
  marginPerPurchase,
}: Record<'acquisitionCost' | 'marginPerPurchase', Figure>): Figure {
  const inputs = { acquisitionCost: unboundedAs('never', acquisitionCost), marginPerPurchase };
  return compute('purchases', inputs, (v) =>
    v.marginPerPurchase > 0
      ? roundUp(v.acquisitionCost / v.marginPerPurchase)
      : refuse('never', 'marginPerPurchase'),
  );
}
