import { compute, refuse, total } from './compute';
import type { Figure } from './figure';

/**
 * F7, what it costs to win a customer, fully loaded: `(S + ΣC) / K`, money/customer. `spend` has to
 * hold wages and tools, not adverts alone; `relationships` are the monthly costs of those that only
 * win customers, which serving cost leaves out. Money spent and nobody won: `unbounded`; neither:
 * undefined. Source: Alam.
 */
export function acquisitionCost({
  spend,
  relationships = [],
  newCustomers,
}: {
  spend: Figure;
  relationships?: readonly Figure[];
  newCustomers: Figure;
}): Figure {
  const spent = total('money/month', [spend, ...relationships]);
  return compute('money/customer', { spent, newCustomers }, (v) => {
    if (v.newCustomers > 0) return v.spent / v.newCustomers;
    return refuse(v.spent > 0 ? 'unbounded' : 'undefined', 'newCustomers');
  });
}
