import type { Relationship, Segment } from '../elements';
import type { CanvasView } from '../view';
import { acquisitionCost } from './acquisition';
import { affordableServingCost } from './affordable';
import { annualChurn, cappedLifetime, LIFETIME_CAP } from './churn';
import { total } from './compute';
import { contributionPerCustomer, costShare } from './contribution';
import { constant, impossible, lacking, pointingAt, type Figure } from './figure';
import { customerCeiling } from './growth';
import { lifetimeValue, valueOverHorizon } from './lifetime-value';
import { relationshipCostFor, relationshipCostPerCustomer } from './of-relationship';
import { cacPayback, churnedPayback, ltvToCac } from './payback';
import { nonContractualValue, paybackPurchases, PURCHASE_YEARS } from './purchases';
import { recorded, segmentMargin } from './recorded';
import { remembering } from './remember';

export { segmentMargin };

type Setting = NonNullable<NonNullable<Segment['economics']>['setting']>;

/**
 * A relationship whose only goal is to win customers: it belongs to what winning them costs (F3,
 * F7).
 */
function onlyAcquires({ goals }: Relationship): boolean {
  return goals?.length === 1 && goals[0] === 'acquisition';
}

type Relationships = readonly Relationship[];

const current = remembering((_: Segment, all: Relationships): Relationships =>
  all.filter(({ state }) => state !== 'planned'),
);
const serving = remembering((segment: Segment, all: Relationships): Relationships =>
  current(segment, all).filter((relationship) => !onlyAcquires(relationship)),
);
const winning = remembering((segment: Segment, all: Relationships): Relationships =>
  current(segment, all).filter(onlyAcquires),
);

/**
 * Relationships that serve a segment now; one whose only goal is acquisition belongs to its CAC
 * (F3).
 */
export function servingRelationships(segment: Segment, view: CanvasView): Relationships {
  return serving(segment, view.linked(segment.id, 'relationships'));
}

/**
 * F3, what serving a segment costs: `ΣC`, money/month. Unknown, not zero, when nothing on record
 * serves it.
 */
export function segmentServingCostMonth(segment: Segment, view: CanvasView): Figure {
  return servedMonth(segment, servingRelationships(segment, view));
}

/** F3 for each customer: `ΣC/N`, money/customer/month. */
export function segmentServingCost(segment: Segment, view: CanvasView): Figure {
  return servedEach(segment, servingRelationships(segment, view));
}

const servedMonth = served('money/month', relationshipCostFor);
const servedEach = served('money/customer/month', relationshipCostPerCustomer);

function served(
  unit: 'money/month' | 'money/customer/month',
  costOf: (relationship: Relationship, segment: Segment) => Figure,
) {
  return remembering((segment: Segment, relationships: Relationships): Figure => {
    if (relationships.length === 0) return lacking({ id: segment.id, path: 'links' });
    const costs = relationships.map((relationship) => costOf(relationship, segment));
    return total(unit, costs);
  });
}

/** F4, how much of what the segment pays goes into relationships: a share. See `costShare`. */
export function segmentCostShare(segment: Segment, view: CanvasView): Figure {
  const servingCost = segmentServingCost(segment, view);
  return ofFigures(segment, costShare({ servingCost, arpaMonth: recorded(segment, 'arpaMonth') }));
}

/** F5, what one customer leaves after relationship cost: money/customer/month, may be negative. */
export function segmentContribution(segment: Segment, view: CanvasView): Figure {
  return contribution(segment, segmentServingCost(segment, view));
}

const contribution = remembering((segment: Segment, servingCost: Figure): Figure =>
  ofFigures(segment, contributionPerCustomer({ margin: segmentMargin(segment), servingCost })),
);

/** F7, what it costs to win a customer of the segment: money/customer. See `acquisitionCost`. */
export function segmentAcquisitionCost(segment: Segment, view: CanvasView): Figure {
  return acquired(segment, winning(segment, view.linked(segment.id, 'relationships')));
}

const acquired = remembering((segment: Segment, relationships: Relationships): Figure =>
  ofFigures(
    segment,
    acquisitionCost({
      spend: recorded(segment, 'acquisitionSpendMonth'),
      relationships: relationships.map((relationship) =>
        relationshipCostFor(relationship, segment),
      ),
      newCustomers: recorded(segment, 'newPerMonth'),
    }),
  ),
);

/** F8, the share of its customers that a segment loses in a year. */
export function segmentAnnualChurn(segment: Segment): Figure {
  return ofFigures(segment, annualChurn({ churnMonth: recorded(segment, 'churnMonth') }));
}

/** F9, how long its customers stay, as far as it is believed: months. */
export function segmentLifetime(segment: Segment, capMonths: number = LIFETIME_CAP): Figure {
  return ofFigures(
    segment,
    cappedLifetime({ churnMonth: recorded(segment, 'churnMonth') }, capMonths),
  );
}

/** F10, what a customer under contract leaves in all: money/customer. See `lifetimeValue`. */
export function segmentLifetimeValue(
  segment: Segment,
  view: CanvasView,
  capMonths: number = LIFETIME_CAP,
): Figure {
  const inputs = {
    contribution: segmentContribution(segment, view),
    churnMonth: recorded(segment, 'churnMonth'),
  };
  const value = notIn('non_contractual', segment, lifetimeValue(inputs, capMonths));
  // The figure that misleads most elsewhere: not shown before someone says there is a contract.
  if (segment.economics?.setting) return value;
  const at = { id: segment.id, path: 'economics.setting' };
  return lacking(at, ...(!value.known && value.why === 'missing' ? value.missing : []));
}

/** F11, what a customer leaves over some months: money/customer. See `valueOverHorizon`. */
export function segmentValueOver(segment: Segment, view: CanvasView, months: number): Figure {
  const value = valueOverHorizon({
    contribution: segmentContribution(segment, view),
    churnMonth: recorded(segment, 'churnMonth'),
    months: constant(months, 'months'),
  });
  return notIn('non_contractual', segment, value);
}

/** F13, what a customer without a contract leaves: money/customer. See `nonContractualValue`. */
export function segmentPurchaseValue(segment: Segment, years: number = PURCHASE_YEARS): Figure {
  const inputs = {
    marginPerPurchase: recorded(segment, 'marginPerPurchase'),
    purchasesPerYear: recorded(segment, 'purchasesPerYear'),
  };
  return notIn('contractual', segment, nonContractualValue(inputs, years));
}

/** F13, the purchases that pay for winning a customer: purchases. See `paybackPurchases`. */
export function segmentPaybackPurchases(segment: Segment, view: CanvasView): Figure {
  return ofFigures(
    segment,
    paybackPurchases({
      acquisitionCost: segmentAcquisitionCost(segment, view),
      marginPerPurchase: recorded(segment, 'marginPerPurchase'),
    }),
  );
}

/** F14, what is earned for what is spent on winning a customer: a ratio. See `ltvToCac`. */
export function segmentLtvToCac(
  segment: Segment,
  view: CanvasView,
  capMonths: number = LIFETIME_CAP,
): Figure {
  const lifetime = segmentLifetimeValue(segment, view, capMonths);
  // Then it does not matter what else is missing.
  if (!lifetime.known && lifetime.why === 'inapplicable') return lifetime;
  const acquisition = segmentAcquisitionCost(segment, view);
  const ratio = ltvToCac({ lifetimeValue: lifetime, acquisitionCost: acquisition });
  return pointingAt(ratio, { id: segment.id, path: 'economics.acquisitionSpendMonth' });
}

/** F15, the months after which winning a customer is paid for. See `cacPayback`. */
export function segmentPayback(segment: Segment, view: CanvasView): Figure {
  const inputs = {
    acquisitionCost: segmentAcquisitionCost(segment, view),
    contribution: segmentContribution(segment, view),
  };
  return ofFigures(segment, cacPayback(inputs));
}

/** F15 for customers of whom some leave before: months. See `churnedPayback`. */
export function segmentChurnedPayback(segment: Segment, view: CanvasView): Figure {
  const payback = churnedPayback({
    acquisitionCost: segmentAcquisitionCost(segment, view),
    contribution: segmentContribution(segment, view),
    churnMonth: recorded(segment, 'churnMonth'),
  });
  return ofFigures(segment, payback);
}

/**
 * F17, the most that serving a customer may cost: money/customer/month. See
 * `affordableServingCost`.
 */
export function segmentAffordableCost(
  segment: Segment,
  view: CanvasView,
  targetRatio = 3,
  capMonths: number = LIFETIME_CAP,
): Figure {
  const inputs = {
    margin: segmentMargin(segment),
    acquisitionCost: segmentAcquisitionCost(segment, view),
    churnMonth: recorded(segment, 'churnMonth'),
  };
  const cost = affordableServingCost(inputs, targetRatio, capMonths);
  return notIn('non_contractual', segment, cost);
}

/** F27, the number of customers at which as many leave as come. See `customerCeiling`. */
export function segmentCeiling(segment: Segment): Figure {
  return ofFigures(
    segment,
    customerCeiling({
      newPerMonth: recorded(segment, 'newPerMonth'),
      churnMonth: recorded(segment, 'churnMonth'),
    }),
  );
}

/**
 * A figure that means nothing in a setting; where the setting is not on record, the inputs speak
 * for it.
 */
function notIn(setting: Setting, { id, economics }: Segment, figure: Figure): Figure {
  if (economics?.setting === setting) {
    return impossible('inapplicable', 'measured', { id, path: 'economics.setting' });
  }
  return pointingAt(figure, { id, path: 'economics' });
}

/** An impossible figure that blames no field is about the segment's figures as a whole. */
function ofFigures(segment: Segment, figure: Figure): Figure {
  return pointingAt(figure, { id: segment.id, path: 'economics' });
}
