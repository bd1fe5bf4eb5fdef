import type { Relationship } from '../elements';
import type { Quantity } from '../quantity';
import { compute, minus, refuse, total } from './compute';
import {
  constant,
  given,
  lacking,
  pathsIn,
  pointingAt,
  remarking,
  type Figure,
  type Remark,
} from './figure';
import { remembering } from './remember';

/** What is recorded of a relationship's cost, as the formulas F1, F2 and F6 need it. */
export interface CostParts {
  /**
   * `F + U/Y` (money/month): the same for however many customers. Undefined: nothing of it
   * recorded.
   */
  readonly standing: Figure | undefined;
  /**
   * `v + q·k` (money/customer/month): for each customer who uses it. Undefined: nothing recorded.
   */
  readonly perUser: Figure | undefined;
  /** `a`: the share of customers who use it; all of them unless the record says otherwise. */
  readonly adoption: Figure;
  /** A set-up is left out when it has no months, or none, to be spread over. */
  readonly remarks: readonly Remark[];
}

/** Reads a relationship's cost. Undefined when nothing that can be counted is recorded. */
export function costParts(relationship: Relationship): CostParts | undefined {
  return parts(relationship, undefined);
}

const pathOf = pathsIn<keyof NonNullable<Relationship['cost']>>('cost');
const parts = remembering<Relationship, undefined, CostParts | undefined>(readParts);

function readParts({ id, cost, adoption }: Relationship): CostParts | undefined {
  if (!cost) return undefined;
  const read = (field: keyof typeof cost) => given(cost[field], { id, path: pathOf(field) });
  const standing: Figure[] = cost.fixedMonth ? [read('fixedMonth')] : [];
  const remarks: Remark[] = [];
  if (cost.setup && cost.amortisationMonths && cost.amortisationMonths.value !== 0) {
    standing.push(
      compute(
        'money/month',
        { setup: read('setup'), months: read('amortisationMonths') },
        ({ setup, months }) => (months > 0 ? setup / months : refuse('unbounded', 'months')),
      ),
    );
  } else if (cost.setup) {
    remarks.push({ is: 'left-out', at: { id, path: 'cost.amortisationMonths' } });
  }
  const perUser: Figure[] = cost.variablePerCustomerMonth ? [read('variablePerCustomerMonth')] : [];
  if (cost.contactsPerCustomerMonth || cost.costPerContact) {
    perUser.push(
      contactCost({
        contacts: read('contactsPerCustomerMonth'),
        costPerContact: read('costPerContact'),
      }),
    );
  }
  if (standing.length + perUser.length === 0) return undefined;
  return {
    standing: standing.length > 0 ? total('money/month', standing) : undefined,
    perUser: perUser.length > 0 ? total('money/customer/month', perUser) : undefined,
    adoption: adoptionOf(id, adoption),
    remarks,
  };
}

/** The share of its customers who use a relationship; all of them unless recorded (section 3.2). */
export function adoptionOf(id: string, adoption: Quantity | undefined): Figure {
  return adoption ? given(adoption, { id, path: 'adoption' }) : constant(1, 'share');
}

/**
 * What contacts cost for each customer (part of F1): `q·k`, money/customer/month. A missing factor
 * is not zero.
 */
export function contactCost(inputs: Record<'contacts' | 'costPerContact', Figure>): Figure {
  return compute(
    'money/customer/month',
    inputs,
    ({ contacts, costPerContact }) => contacts * costPerContact,
  );
}

/**
 * F1, what a relationship costs in a month: `C = F + N·a·(v + q·k) + U/Y`, money/month. The
 * customers need not be known where nothing is paid for each of them. Source: BMGQ (question);
 * the formula is ours.
 */
export function costMonth(parts: CostParts, customers: Figure): Figure {
  const { standing, perUser, adoption, remarks } = parts;
  const amounts = standing ? [standing] : [];
  if (perUser && isNothing(perUser)) amounts.push(perUser);
  else if (perUser) {
    amounts.push(
      compute(
        'money/month',
        { customers, adoption, perUser },
        (v) => v.customers * v.adoption * v.perUser,
      ),
    );
  }
  return remarking(total('money/month', amounts), ...remarks);
}

/**
 * F2, what a relationship costs for each customer of its segment: `C/N = (F + U/Y)/N + a·(v +
 * q·k)`, money/customer/month. Undefined when there are no customers to share what is paid for all.
 */
export function costPerCustomer(parts: CostParts, customers: Figure): Figure {
  const { standing, perUser, adoption, remarks } = parts;
  const shares = standing ? [shared(standing, customers)] : [];
  if (perUser) shares.push(used(perUser, adoption));
  return remarking(total('money/customer/month', shares), ...remarks);
}

/**
 * F2, what it costs for each customer who uses it: `C/(N·a) = (F + U/Y)/(N·a) + v + q·k`,
 * money/customer/month. Undefined when nobody is there to use it.
 */
export function costPerUser(parts: CostParts, customers: Figure): Figure {
  const { standing, perUser, adoption, remarks } = parts;
  const users = userCount({ customers, adoption });
  const nobody = customers.known && customers.value > 0 ? adoption : customers;
  const shares = standing
    ? [pointingAt(shared(standing, users), (nobody.known && nobody.at) || undefined)]
    : [];
  if (perUser) shares.push(perUser);
  return remarking(total('money/customer/month', shares), ...remarks);
}

/** The customers who use a relationship: `N·a`, customers. */
export function userCount(inputs: Record<'customers' | 'adoption', Figure>): Figure {
  return compute('customers', inputs, ({ customers, adoption }) => customers * adoption);
}

/**
 * F6, the customers from whom on a relationship with a fixed cost pays for itself:
 * `N* = (F + U/Y) / (A·g - a·(v + q·k))`, customers, not rounded. `never` when each customer costs
 * what they leave, or more.
 */
export function breakEvenCustomers(
  { standing, perUser, adoption, remarks }: CostParts,
  margin: Figure,
  id: string,
): Figure {
  const fixed = standing ?? lacking({ id, path: 'cost.fixedMonth' });
  const each = perUser ? used(perUser, adoption) : constant(0, 'money/customer/month');
  const left = compute('money/customer/month', { margin, each }, (v) => minus(v.margin, v.each));
  const customers = compute('customers', { fixed, left }, (v) =>
    v.left > 0 ? v.fixed / v.left : refuse('never', 'left'),
  );
  return remarking(customers, ...remarks);
}

/** What is paid for all, for each of them. Nothing needs nobody to share it. */
function shared(standing: Figure, heads: Figure): Figure {
  const unit = 'money/customer/month';
  if (standing.known && isNothing(standing)) return { ...standing, unit };
  return compute(unit, { standing, heads }, (v) =>
    v.heads > 0 ? v.standing / v.heads : refuse('undefined', 'heads'),
  );
}

function used(perUser: Figure, adoption: Figure): Figure {
  return compute('money/customer/month', { perUser, adoption }, (v) => v.perUser * v.adoption);
}

function isNothing(figure: Figure): boolean {
  return figure.known && figure.value === 0 && (figure.high ?? 0) === 0;
}
