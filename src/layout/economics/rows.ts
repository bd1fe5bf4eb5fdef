import type { Segment } from '../../model/elements';
import { customersOf } from '../../model/figures/cost-per-customer';
import type { Figure, FigureUnit } from '../../model/figures/figure';
import { freemiumBalanceOf, freemiumShareOf, freeUserCost } from '../../model/figures/of-freemium';
import * as of from '../../model/figures/of-segment';
import { recorded } from '../../model/figures/recorded';
import { segmentContributionMonth, segmentRevenueMonth } from '../../model/figures/segment-month';
import { UNITS } from '../../model/fields';
import type { Unit } from '../../model/quantity';
import type { CanvasView } from '../../model/view';

/** A number of a segment that is on record and can be typed in. */
type RecordedKey =
  | 'activeCustomers'
  | 'arpaMonth'
  | 'grossMargin'
  | 'serveCostMonth'
  | 'acquisitionSpendMonth'
  | 'newPerMonth'
  | 'churnMonth'
  | 'marginPerPurchase'
  | 'purchasesPerYear';

/** Figures that are computed, by the names their texts have. */
export type ComputedKey =
  | 'margin'
  | 'revenueMonth'
  | 'servingCost'
  | 'costShare'
  | 'contribution'
  | 'contributionMonth'
  | 'affordable'
  | 'cac'
  | 'payback'
  | 'churnedPayback'
  | 'paybackPurchases'
  | 'annualChurn'
  | 'lifetime'
  | 'ltv'
  | 'valueYear'
  | 'ltvToCac'
  | 'ceiling'
  | 'purchaseValue'
  | 'freeUserCost'
  | 'freeBalance'
  | 'freeShare';

export type RowKey = RecordedKey | ComputedKey | 'setting';

/** A row of the table: one figure of each segment. */
export interface RowSpec {
  readonly key: RowKey;
  readonly unit?: FigureUnit;
  /** Where its number is kept, when it is on record and not computed. */
  readonly record?: { readonly path: string; readonly unit: Unit };
  of?(segment: Segment, view: CanvasView): Figure | undefined;
  /** Whether a segment gives reason to show the row; always, unless it says. */
  readonly when?: (segment: Segment) => boolean;
}

export interface GroupSpec {
  readonly key: 'customers' | 'serving' | 'winning' | 'lifetime' | 'free';
  readonly rows: readonly RowSpec[];
}

const contract = ({ economics }: Segment) => economics?.setting !== 'non_contractual';
const purchases = ({ economics }: Segment) =>
  economics?.setting === 'non_contractual' ||
  economics?.marginPerPurchase !== undefined ||
  economics?.purchasesPerYear !== undefined;
const free = ({ upgradesTo }: Segment) => upgradesTo !== undefined;
const unpaid = ({ role, economics, upgradesTo }: Segment) =>
  upgradesTo !== undefined || role === 'user' || economics?.serveCostMonth !== undefined;

const record = (key: RecordedKey, when?: RowSpec['when']): RowSpec => ({
  key,
  unit: UNITS[key],
  record: { path: `economics.${key}`, unit: UNITS[key] },
  of: (segment) => (key === 'activeCustomers' ? customersOf(segment) : recorded(segment, key)),
  ...(when && { when }),
});
const computed = (
  key: ComputedKey,
  unit: FigureUnit,
  figure: NonNullable<RowSpec['of']>,
  when?: RowSpec['when'],
): RowSpec => ({ key, unit, of: figure, ...(when && { when }) });

/** The horizon that is shown beside the lifetime, in months. */
export const HORIZON = 12;

/** Asks a figure of a free segment and the one it grows into. */
const withPaying =
  (figure: (free: Segment, paying: Segment, view: CanvasView) => Figure) =>
  (segment: Segment, view: CanvasView): Figure | undefined => {
    const paying = segment.upgradesTo && view.get('segments', segment.upgradesTo);
    return paying ? figure(segment, paying, view) : undefined;
  };

/** All rows in the order in which they are read: each group begins with what is recorded. */
export const GROUPS: readonly GroupSpec[] = [
  {
    key: 'customers',
    rows: [
      record('activeCustomers'),
      record('arpaMonth'),
      record('grossMargin'),
      computed('margin', 'money/customer/month', of.segmentMargin),
      computed('revenueMonth', 'money/month', segmentRevenueMonth),
    ],
  },
  {
    key: 'serving',
    rows: [
      computed('servingCost', 'money/customer/month', of.segmentServingCost),
      computed('costShare', 'share', of.segmentCostShare),
      computed('contribution', 'money/customer/month', of.segmentContribution),
      computed('contributionMonth', 'money/month', segmentContributionMonth),
      computed('affordable', 'money/customer/month', (segment, view) =>
        of.segmentAffordableCost(segment, view),
      ),
      record('serveCostMonth', unpaid),
    ],
  },
  {
    key: 'winning',
    rows: [
      record('acquisitionSpendMonth'),
      record('newPerMonth'),
      computed('cac', 'money/customer', of.segmentAcquisitionCost),
      computed('payback', 'months', of.segmentPayback),
      computed('churnedPayback', 'months', of.segmentChurnedPayback, contract),
      computed('paybackPurchases', 'purchases', of.segmentPaybackPurchases, purchases),
    ],
  },
  {
    key: 'lifetime',
    rows: [
      { key: 'setting' },
      record('churnMonth', contract),
      computed('annualChurn', 'share/year', of.segmentAnnualChurn, contract),
      computed('lifetime', 'months', (segment) => of.segmentLifetime(segment), contract),
      computed(
        'ltv',
        'money/customer',
        (segment, view) => of.segmentLifetimeValue(segment, view),
        contract,
      ),
      computed(
        'valueYear',
        'money/customer',
        (segment, view) => of.segmentValueOver(segment, view, HORIZON),
        contract,
      ),
      computed('ltvToCac', 'ratio', (segment, view) => of.segmentLtvToCac(segment, view), contract),
      computed('ceiling', 'customers', of.segmentCeiling, contract),
      record('marginPerPurchase', purchases),
      record('purchasesPerYear', purchases),
      computed(
        'purchaseValue',
        'money/customer',
        (segment) => of.segmentPurchaseValue(segment),
        purchases,
      ),
    ],
  },
  {
    key: 'free',
    rows: [
      computed(
        'freeUserCost',
        'money/customer/month',
        (segment, view) => (free(segment) ? freeUserCost(segment, view) : undefined),
        free,
      ),
      computed('freeBalance', 'money/month', withPaying(freemiumBalanceOf), free),
      computed('freeShare', 'share', withPaying(freemiumShareOf), free),
    ],
  },
];
