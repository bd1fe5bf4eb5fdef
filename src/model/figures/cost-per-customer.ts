import type { Relationship, Segment } from '../elements';
import { given, lacking, pointingAt, type Figure } from './figure';
import { costParts, costPerCustomer, type CostParts } from './relationship-cost';
import { remembering } from './remember';

/**
 * F2 for each customer of a segment: money/customer/month. See `costPerCustomer`. It stands by
 * itself because every note shows it: what else can be computed is loaded later.
 */
export const relationshipCostPerCustomer = remembering(
  (relationship: Relationship, segment: Segment): Figure =>
    priced(relationship, (parts) => costPerCustomer(parts, customersOf(segment))),
);

/** How many customers a segment has now: customers. */
export function customersOf({ id, economics }: Segment): Figure {
  return given(economics?.activeCustomers, { id, path: 'economics.activeCustomers' });
}

/** A figure of what a relationship costs; unknown when nothing of its cost is recorded. */
export function priced(relationship: Relationship, formula: (parts: CostParts) => Figure): Figure {
  const at = { id: relationship.id, path: 'cost' };
  const parts = costParts(relationship);
  return parts ? pointingAt(formula(parts), at) : lacking(at);
}
