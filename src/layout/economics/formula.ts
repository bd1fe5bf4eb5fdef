import { nameOf } from '../../i18n/name';
import { t, text } from '../../i18n/translate';
import type { Segment } from '../../model/elements';
import type { Figure } from '../../model/figures/figure';
import { LIFETIME_CAP } from '../../model/figures/churn';
import { freeCostMonth, freeUserCost } from '../../model/figures/of-freemium';
import {
  relationshipCostFor,
  relationshipCostPerCustomer,
} from '../../model/figures/of-relationship';
import * as of from '../../model/figures/of-segment';
import { PURCHASE_YEARS } from '../../model/figures/purchases';
import { recorded } from '../../model/figures/recorded';
import type { CanvasView } from '../../model/view';
import { figureText, plainAmount, type FigureText } from './figure-text';
import { HORIZON, type ComputedKey } from './rows';

/** An input of a formula: what it is called, and what it is. */
export interface Term {
  readonly label: string;
  readonly words: FigureText;
}

/** How a figure comes about. */
export interface Formula {
  /** In words: `revenue × gross margin`. */
  readonly formula: string;
  /** With the numbers filled in: `$8.00 × 70% = $5.60`. What is unknown is a question mark. */
  readonly filled: string;
  readonly terms: readonly Term[];
}

type Figures = Readonly<Record<string, Figure>>;

/** The inputs of each formula by the names they have in its text. */
const INPUTS: Record<ComputedKey, (segment: Segment, view: CanvasView) => Figures> = {
  margin: (s) => pick(s, 'arpaMonth', 'grossMargin'),
  revenueMonth: (s) => pick(s, 'activeCustomers', 'arpaMonth'),
  servingCost: () => ({}),
  costShare: (s, view) => ({
    servingCost: of.segmentServingCost(s, view),
    ...pick(s, 'arpaMonth'),
  }),
  contribution: (s, view) => ({
    margin: of.segmentMargin(s),
    servingCost: of.segmentServingCost(s, view),
  }),
  contributionMonth: (s, view) => ({
    ...pick(s, 'activeCustomers', 'arpaMonth', 'grossMargin'),
    servingMonth: of.segmentServingCostMonth(s, view),
  }),
  affordable: (s, view) => ({
    margin: of.segmentMargin(s),
    cac: of.segmentAcquisitionCost(s, view),
    lifetime: of.segmentLifetime(s),
  }),
  cac: (s) => pick(s, 'acquisitionSpendMonth', 'newPerMonth'),
  payback: (s, view) => ({
    cac: of.segmentAcquisitionCost(s, view),
    contribution: of.segmentContribution(s, view),
  }),
  churnedPayback: (s, view) => ({
    cac: of.segmentAcquisitionCost(s, view),
    contribution: of.segmentContribution(s, view),
    ...pick(s, 'churnMonth'),
  }),
  paybackPurchases: (s, view) => ({
    cac: of.segmentAcquisitionCost(s, view),
    ...pick(s, 'marginPerPurchase'),
  }),
  annualChurn: (s) => pick(s, 'churnMonth'),
  lifetime: (s) => pick(s, 'churnMonth'),
  ltv: (s, view) => ({
    contribution: of.segmentContribution(s, view),
    lifetime: of.segmentLifetime(s),
  }),
  valueYear: (s, view) => ({
    contribution: of.segmentContribution(s, view),
    ...pick(s, 'churnMonth'),
  }),
  ltvToCac: (s, view) => ({
    ltv: of.segmentLifetimeValue(s, view),
    cac: of.segmentAcquisitionCost(s, view),
  }),
  ceiling: (s) => pick(s, 'newPerMonth', 'churnMonth'),
  purchaseValue: (s) => pick(s, 'marginPerPurchase', 'purchasesPerYear'),
  freeUserCost: (s, view) => ({
    freeMonth: freeCostMonth(s, view),
    ...pick(s, 'activeCustomers'),
  }),
  freeBalance: (s, view) => ({
    ...payingInputs(s, view),
    freeMonth: freeCostMonth(s, view),
  }),
  freeShare: (s, view) => ({
    freeUserCost: freeUserCost(s, view),
    ...only(payingInputs(s, view), 'contribution'),
  }),
};

/** How a computed figure of a segment comes about, in words and in numbers. */
export function formulaOf(
  key: ComputedKey,
  result: Figure,
  segment: Segment,
  view: CanvasView,
): Formula {
  const inputs = INPUTS[key](segment, view);
  const parts = partsOf(key, segment, view);
  const values = Object.fromEntries(
    Object.entries(inputs).map(([name, figure]) => [name, short(figure, view)]),
  );
  // Two of them are sums over relationships, of which there may be none.
  const none = (key === 'servingCost' || key === 'cac') && parts.length === 0;
  const filled = text(`economics.filled.${key}${none ? '.none' : ''}`, {
    ...values,
    parts: parts
      .map(({ label, words }) => t('economics.part', { label, amount: words.main }))
      .join(' + '),
    result: short(result, view),
  });
  const terms = Object.entries(inputs).map(([name, figure]) => ({
    label: text(`economics.row.${name}`),
    words: figureText(figure, name, view, segment.id),
  }));
  return {
    formula: t(`economics.how.${key}`, {
      cap: LIFETIME_CAP,
      horizon: HORIZON,
      years: PURCHASE_YEARS,
    }),
    filled,
    terms: [...terms, ...parts],
  };
}

/** The relationships that add up to a figure, each with what it adds. */
function partsOf(key: ComputedKey, segment: Segment, view: CanvasView): Term[] {
  const named = (id: string, figure: Figure) => ({
    label: nameOf(view, id),
    words: figureText(figure, 'relationshipCost', view, segment.id),
  });
  if (key === 'servingCost') {
    return of
      .servingRelationships(segment, view)
      .map((each) => named(each.id, relationshipCostPerCustomer(each, segment)));
  }
  if (key === 'cac') {
    // What only wins customers is part of what winning them costs.
    const serving = new Set(of.servingRelationships(segment, view));
    return view
      .linked(segment.id, 'relationships')
      .filter((each) => each.state !== 'planned' && !serving.has(each))
      .map((each) => named(each.id, relationshipCostFor(each, segment)));
  }
  return [];
}

function short(figure: Figure, view: CanvasView): string {
  return figure.known ? plainAmount(figure.value, figure.unit, view.meta.currency) : '?';
}

function pick(segment: Segment, ...fields: Parameters<typeof recorded>[1][]): Figures {
  return Object.fromEntries(fields.map((field) => [field, recorded(segment, field)]));
}

function payingInputs(free: Segment, view: CanvasView): Figures {
  const paying = free.upgradesTo && view.get('segments', free.upgradesTo);
  if (!paying) return {};
  return {
    payingCustomers: recorded(paying, 'activeCustomers'),
    contribution: of.segmentContribution(paying, view),
  };
}

const only = (figures: Figures, name: string): Figures =>
  figures[name] ? { [name]: figures[name] } : {};
