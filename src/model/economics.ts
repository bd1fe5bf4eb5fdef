import type { Relationship, Segment } from './elements';
import type { NumStatus } from './enums';
import { weakest, type Quantity, type Unit } from './quantity';
import type { CanvasView } from './view';

/** Where a value is missing: an element and the path of the field in it. */
export interface Missing {
  readonly id: string;
  readonly path: string;
}

/** A computed number, or the fields without which it cannot be computed. Unknown is never zero. */
export type Figure =
  | {
      readonly known: true;
      readonly value: number;
      readonly unit: Unit;
      readonly status: NumStatus;
    }
  | { readonly known: false; readonly missing: readonly Missing[] };

type Inputs<K extends string> = Record<K, Quantity | undefined>;

/** Computes `f` of the inputs when all are known; paths of the missing ones otherwise. */
function compute<K extends string>(
  id: string,
  unit: Unit,
  inputs: Inputs<K>,
  f: (values: Record<K, number>) => number,
): Figure {
  const missing: Missing[] = [];
  const values = {} as Record<K, number>;
  const statuses: NumStatus[] = [];
  for (const [path, quantity] of Object.entries(inputs) as [K, Quantity | undefined][]) {
    if (!quantity) missing.push({ id, path });
    else {
      values[path] = quantity.value;
      statuses.push(quantity.status);
    }
  }
  if (missing.length > 0) return { known: false, missing };
  return { known: true, value: f(values), unit, status: weakest(statuses) };
}

/** Sums figures; unknown as soon as one is. */
function sum(unit: Unit, figures: readonly Figure[]): Figure {
  let value = 0;
  const statuses: NumStatus[] = [];
  const missing: Missing[] = [];
  for (const figure of figures) {
    if (figure.known) {
      value += figure.value;
      statuses.push(figure.status);
    } else missing.push(...figure.missing);
  }
  if (missing.length > 0) return { known: false, missing };
  return { known: true, value, unit, status: weakest(statuses) };
}

/**
 * What a relationship costs for each customer of the segment (F2 of the catalogue):
 * `F/N + a·(v + q·k) + U/(Y·N)`. The set-up is left out when it has no amortisation time.
 */
export function relationshipCostPerCustomer(relationship: Relationship, segment: Segment): Figure {
  const cost = relationship.cost;
  const id = relationship.id;
  if (!cost) return { known: false, missing: [{ id, path: 'cost' }] };
  const customers = segment.economics?.activeCustomers;
  const adoption = relationship.adoption?.value ?? 1;
  const parts: Figure[] = [];
  const perCustomer = (fixed: Quantity): Figure => {
    const figure = compute(
      segment.id,
      'money/customer/month',
      { 'economics.activeCustomers': customers },
      (v) => fixed.value / v['economics.activeCustomers'],
    );
    if (figure.known && !Number.isFinite(figure.value)) {
      return { known: false, missing: [{ id: segment.id, path: 'economics.activeCustomers' }] };
    }
    return figure.known ? { ...figure, status: weakest([figure.status, fixed.status]) } : figure;
  };

  if (cost.fixedMonth) {
    parts.push(
      cost.fixedMonth.value === 0
        ? { known: true, value: 0, unit: 'money/customer/month', status: cost.fixedMonth.status }
        : perCustomer(cost.fixedMonth),
    );
  }
  if (cost.setup && cost.amortisationMonths && cost.amortisationMonths.value > 0) {
    parts.push(
      perCustomer({ ...cost.setup, value: cost.setup.value / cost.amortisationMonths.value }),
    );
  }
  if (cost.variablePerCustomerMonth) {
    parts.push(
      compute(
        id,
        'money/customer/month',
        { v: cost.variablePerCustomerMonth },
        ({ v }) => adoption * v,
      ),
    );
  }
  if (cost.contactsPerCustomerMonth || cost.costPerContact) {
    parts.push(
      compute(
        id,
        'money/customer/month',
        {
          'cost.contactsPerCustomerMonth': cost.contactsPerCustomerMonth,
          'cost.costPerContact': cost.costPerContact,
        },
        (v) => adoption * v['cost.contactsPerCustomerMonth'] * v['cost.costPerContact'],
      ),
    );
  }
  if (parts.length === 0) return { known: false, missing: [{ id, path: 'cost' }] };
  const total = sum('money/customer/month', parts);
  return total.known && relationship.adoption
    ? { ...total, status: weakest([total.status, relationship.adoption.status]) }
    : total;
}

/** Relationships that serve a segment now; one whose only goal is acquisition belongs to its CAC (F3). */
export function servingRelationships(segment: Segment, view: CanvasView): Relationship[] {
  return view
    .linked(segment.id, 'relationships')
    .filter(
      (relationship) =>
        relationship.state !== 'planned' &&
        !(relationship.goals?.length === 1 && relationship.goals[0] === 'acquisition'),
    );
}

/** The serving cost of one customer for a month (F3/N), and what each relationship adds to it. */
export function servingCost(segment: Segment, view: CanvasView) {
  const parts = servingRelationships(segment, view).map((relationship) => ({
    relationship,
    cost: relationshipCostPerCustomer(relationship, segment),
  }));
  const total = sum(
    'money/customer/month',
    parts.map((part) => part.cost),
  );
  return { parts, total };
}

/** What one customer leaves each month before relationship cost: `A·g` (first half of F5). */
export function marginPerCustomer(segment: Segment): Figure {
  return compute(
    segment.id,
    'money/customer/month',
    {
      'economics.arpaMonth': segment.economics?.arpaMonth,
      'economics.grossMargin': segment.economics?.grossMargin,
    },
    (v) => v['economics.arpaMonth'] * v['economics.grossMargin'],
  );
}
