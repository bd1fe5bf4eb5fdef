import type { Figure, Missing } from '../../model/economics';
import type { Segment } from '../../model/elements';

/** Money of these sizes comes from multiplying decimals: closer than this is equal. */
const ROUNDING = 1e-9;

/** What a cost takes of what a customer pays, or the fields without which that cannot be told. */
export type Share =
  | { readonly known: true; readonly value: number }
  | { readonly known: false; readonly missing: readonly Missing[] };

/** The share of a customer's monthly revenue that a monthly cost takes; endless where nobody pays. */
export function shareOfRevenue(cost: Figure, segment: Segment): Share {
  const revenue = segment.economics?.arpaMonth?.value;
  const missing = [
    ...(cost.known ? [] : cost.missing),
    ...(revenue === undefined ? [{ id: segment.id, path: 'economics.arpaMonth' }] : []),
  ];
  if (!cost.known || revenue === undefined) return { known: false, missing };
  if (cost.value <= 0) return { known: true, value: 0 };
  return { known: true, value: revenue > 0 ? cost.value / revenue : Infinity };
}

/** True when a share is known to be no more than the limit. */
export function within(share: Share, limit: number): boolean {
  return share.known && share.value <= limit + ROUNDING;
}
