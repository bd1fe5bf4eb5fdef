import type { Segment } from '../elements';
import type { CanvasView } from '../view';
import { compute, refuse, total } from './compute';
import { lacking, pointingAt, remarking, type Figure } from './figure';
import { breakEvenPaidShare, freemiumBalance } from './freemium';
import { recorded } from './recorded';
import {
  segmentContribution,
  segmentServingCost,
  segmentServingCostMonth,
  servingRelationships,
} from './of-segment';

/**
 * What serving free users costs in all: their relationships and other serving cost, money/month.
 * Either is enough; other cost that is not on record is left out, and a remark says so.
 */
export function freeCostMonth(free: Segment, view: CanvasView): Figure {
  return costOf(free, view, segmentServingCostMonth, (other) => other, 'money/month');
}

/** The same for each of them (`costFree` of F16): money/customer/month. */
export function freeUserCost(free: Segment, view: CanvasView): Figure {
  const customers = recorded(free, 'activeCustomers');
  const each = (other: Figure) =>
    compute('money/customer/month', { other, customers }, (v) =>
      v.customers > 0 ? v.other / v.customers : refuse('undefined', 'customers'),
    );
  return costOf(free, view, segmentServingCost, each, 'money/customer/month');
}

function costOf(
  free: Segment,
  view: CanvasView,
  served: (segment: Segment, view: CanvasView) => Figure,
  otherOf: (other: Figure) => Figure,
  unit: 'money/month' | 'money/customer/month',
): Figure {
  const at = { id: free.id, path: 'economics.serveCostMonth' };
  const parts = servingRelationships(free, view).length > 0 ? [served(free, view)] : [];
  if (!free.economics?.serveCostMonth) {
    if (parts.length === 0) return lacking(at);
    return remarking(parts[0]!, { is: 'left-out', at });
  }
  return total(unit, [...parts, otherOf(recorded(free, 'serveCostMonth'))]);
}

/**
 * F16, what paying customers leave after free users are served: money/month. See `freemiumBalance`.
 */
export function freemiumBalanceOf(free: Segment, paying: Segment, view: CanvasView): Figure {
  const balance = freemiumBalance({
    freeCostMonth: freeCostMonth(free, view),
    paidUsers: recorded(paying, 'activeCustomers'),
    contribution: segmentContribution(paying, view),
  });
  return pointingAt(balance, { id: paying.id, path: 'economics' });
}

/**
 * F16, the share of all users who must pay for the others to be covered. See `breakEvenPaidShare`.
 */
export function freemiumShareOf(free: Segment, paying: Segment, view: CanvasView): Figure {
  const share = breakEvenPaidShare({
    costPerFreeUser: freeUserCost(free, view),
    contribution: segmentContribution(paying, view),
  });
  return pointingAt(share, { id: paying.id, path: 'economics' });
}
