import type { Relationship, Segment } from '../elements';
import type { CanvasView } from '../view';
import { utilisation, peopleNeeded } from './capacity';
import { total } from './compute';
import { customersOf, priced, relationshipCostPerCustomer } from './cost-per-customer';
import { given, lacking, pointingAt, type Figure } from './figure';
import { neededUplift, rewardRate } from './loyalty';
import { recorded, segmentMargin } from './recorded';
import { remembering } from './remember';
import {
  adoptionOf,
  breakEvenCustomers,
  costMonth,
  costPerUser,
  userCount,
} from './relationship-cost';

export { relationshipCostPerCustomer };

/** The customers of all segments that a relationship is with. */
function allCustomers(relationship: Relationship, view: CanvasView): Figure {
  const segments = view.linked(relationship.id, 'segments');
  if (segments.length === 0) return lacking({ id: relationship.id, path: 'links' });
  const [only] = segments;
  return segments.length === 1 ? customersOf(only!) : total('customers', segments.map(customersOf));
}

/** F1 for all customers of a relationship's segments: money/month. See `costMonth`. */
export function relationshipCostMonth(relationship: Relationship, view: CanvasView): Figure {
  return priced(relationship, (parts) => costMonth(parts, allCustomers(relationship, view)));
}

/** F1 for the customers of one segment: money/month. See `costMonth`. */
export const relationshipCostFor = remembering(
  (relationship: Relationship, segment: Segment): Figure =>
    priced(relationship, (parts) => costMonth(parts, customersOf(segment))),
);

/** F2 for each customer who uses the relationship: money/customer/month. See `costPerUser`. */
export function relationshipCostPerUser(relationship: Relationship, segment: Segment): Figure {
  return priced(relationship, (parts) => costPerUser(parts, customersOf(segment)));
}

/**
 * F6, the customers of a segment from whom on a relationship pays for itself. See
 * `breakEvenCustomers`.
 */
export function relationshipBreakEven(relationship: Relationship, segment: Segment): Figure {
  const figure = priced(relationship, (parts) =>
    breakEvenCustomers(parts, segmentMargin(segment), relationship.id),
  );
  return pointingAt(figure, { id: relationship.id, path: 'cost' });
}

/** The customers who use a relationship, of all its segments: `N·a`, customers. */
export function relationshipCustomers(relationship: Relationship, view: CanvasView): Figure {
  const { id, adoption } = relationship;
  const figure = userCount({
    customers: allCustomers(relationship, view),
    adoption: adoptionOf(id, adoption),
  });
  return pointingAt(figure, { id, path: 'adoption' });
}

/** F18, the people a relationship needs. See `peopleNeeded`. */
export function repsNeeded(relationship: Relationship, view: CanvasView): Figure {
  const { id, accountsPerRep } = relationship;
  const at = { id, path: 'accountsPerRep' };
  const people = peopleNeeded({
    customers: relationshipCustomers(relationship, view),
    accountsPerRep: given(accountsPerRep, at),
  });
  return pointingAt(people, at);
}

/** F18, how much of its people's time a relationship takes. See `utilisation`. */
export function repUtilisation(relationship: Relationship, view: CanvasView): Figure {
  const { id, accountsPerRep, repCount } = relationship;
  const at = { id, path: 'repCount' };
  const used = utilisation({
    customers: relationshipCustomers(relationship, view),
    accountsPerRep: given(accountsPerRep, { id, path: 'accountsPerRep' }),
    people: given(repCount, at),
  });
  return pointingAt(used, at);
}

/**
 * F21, the share of sales that a loyalty programme gives back. All rewards are redeemed unless
 * recorded.
 */
export function rewardShare({ id, rewardRate: rate, redemptionRate }: Relationship): Figure {
  return rewardRate({
    rewardRate: given(rate, { id, path: 'rewardRate' }),
    ...(redemptionRate && { redemption: given(redemptionRate, { id, path: 'redemptionRate' }) }),
  });
}

/** F21, how much more members must buy for a programme to pay for itself. See `neededUplift`. */
export function rewardUplift(relationship: Relationship, segment: Segment): Figure {
  const figure = neededUplift({
    reward: rewardShare(relationship),
    grossMargin: recorded(segment, 'grossMargin'),
  });
  return pointingAt(figure, { id: relationship.id, path: 'rewardRate' });
}
