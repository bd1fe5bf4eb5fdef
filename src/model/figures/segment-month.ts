import type { Segment } from '../elements';
import type { CanvasView } from '../view';
import { compute, minus } from './compute';
import type { Figure } from './figure';
import { segmentServingCostMonth } from './of-segment';
import { recorded } from './recorded';

/** What all customers of a segment pay: `N·A`, money/month. */
export function segmentRevenueMonth(segment: Segment): Figure {
  const inputs = {
    customers: recorded(segment, 'activeCustomers'),
    arpaMonth: recorded(segment, 'arpaMonth'),
  };
  return compute('money/month', inputs, (v) => v.customers * v.arpaMonth);
}

/**
 * What all customers of a segment leave after relationship cost: `N·A·g - R`, money/month. It may
 * be negative, and without customers what is paid for all of them is lost.
 */
export function segmentContributionMonth(segment: Segment, view: CanvasView): Figure {
  const inputs = {
    customers: recorded(segment, 'activeCustomers'),
    arpaMonth: recorded(segment, 'arpaMonth'),
    grossMargin: recorded(segment, 'grossMargin'),
    served: segmentServingCostMonth(segment, view),
  };
  return compute('money/month', inputs, (v) =>
    minus(v.customers * v.arpaMonth * v.grossMargin, v.served),
  );
}
