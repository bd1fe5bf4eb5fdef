import type { Segment } from './elements';
import { total } from './figures/compute';
import { relationshipCostPerCustomer } from './figures/of-relationship';
import { servingRelationships } from './figures/of-segment';
import type { CanvasView } from './view';

export { distinct, type Figure, type Missing } from './figures/figure';
export { segmentMargin as marginPerCustomer } from './figures/recorded';
export { relationshipCostPerCustomer, servingRelationships };

/** The serving cost of one customer for a month (F3/N), and what each relationship adds to it. */
export function servingCost(segment: Segment, view: CanvasView) {
  const parts = servingRelationships(segment, view).map((relationship) => ({
    relationship,
    cost: relationshipCostPerCustomer(relationship, segment),
  }));
  const costs = parts.map((part) => part.cost);
  return { parts, total: total('money/customer/month', costs) };
}
