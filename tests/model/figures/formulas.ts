import type { Relationship, Segment } from '../../../src/model/elements';
import type { Quantity } from '../../../src/model/quantity';
import { acquisitionCost } from '../../../src/model/figures/acquisition';
import { affordableServingCost } from '../../../src/model/figures/affordable';
import { peopleNeeded, utilisation } from '../../../src/model/figures/capacity';
import * as churn from '../../../src/model/figures/churn';
import { blendedContactCost, deflectionSaving } from '../../../src/model/figures/contacts';
import { neededResolution } from '../../../src/model/figures/contacts';
import {
  contributionPerCustomer,
  costShare,
  margin,
} from '../../../src/model/figures/contribution';
import { COUNT, given, SHARE, type Domain, type Figure } from '../../../src/model/figures/figure';
import { breakEvenPaidShare, freemiumBalance } from '../../../src/model/figures/freemium';
import { customerCeiling, netRevenueRetention } from '../../../src/model/figures/growth';
import * as value from '../../../src/model/figures/lifetime-value';
import { neededUplift, openLiability, rewardRate } from '../../../src/model/figures/loyalty';
import * as note from '../../../src/model/figures/of-relationship';
import { cacPayback, churnedPayback, ltvToCac } from '../../../src/model/figures/payback';
import { nonContractualValue, paybackPurchases } from '../../../src/model/figures/purchases';
import { customerSatisfaction, netPromoterScore } from '../../../src/model/figures/surveys';

/** What an input may be: 0 or more, 0 to 1, up to 1, anything. */
export type Kind = 'count' | 'share' | 'margin' | 'signed';
export type Numbers = Record<string, Quantity | undefined>;
type Figures = Record<string, Figure>;

/** A formula as the properties ask for it. */
export interface Formula {
  readonly name: string;
  readonly inputs: Readonly<Record<string, Kind>>;
  /** Inputs with which it goes up, and down; what stands in neither goes up or down as others are. */
  readonly rises: readonly string[];
  readonly falls: readonly string[];
  /** Inputs that may be missing, or that it does not need in some cases. */
  readonly optional: readonly string[];
  readonly of: (numbers: Numbers) => Figure;
}

/** The one place where every input of a formula stands in these tests. */
export const AT = 'canvas';

export const DOMAINS: Record<Kind, Domain> = {
  count: COUNT,
  share: SHARE,
  margin: { min: -Number.MAX_VALUE, max: 1 },
  signed: { min: -Number.MAX_VALUE, max: Number.MAX_VALUE },
};

const KINDS: Record<string, Kind> = { '': 'count', '%': 'share', '-': 'signed', '<': 'margin' };

/**
 * A row: inputs by name, with `%` for a share, `-` for one that may be negative, `<` for a
 * margin, `?` for an optional one; after the name, `+` or `_` says that the outcome rises or falls with it.
 */
function formula(name: string, inputs: string, of: (figures: Figures) => Figure): Formula {
  const row = read(name, inputs);
  const figure = (numbers: Numbers, key: string) =>
    given(numbers[key], { id: AT, path: key }, DOMAINS[row.inputs[key]!]);
  return {
    ...row,
    of: (numbers) =>
      of(Object.fromEntries(Object.keys(row.inputs).map((key) => [key, figure(numbers, key)]))),
  };
}

function read(name: string, inputs: string) {
  const cells = inputs.split(' ').map((cell) => /^([%<-]?)(\w+?)([+_]?)(\??)$/.exec(cell)!);
  const named = (at: number, mark: string) =>
    cells.filter((cell) => cell[at] === mark).map((cell) => cell[2]!);
  return {
    name,
    inputs: Object.fromEntries(cells.map((cell) => [cell[2]!, KINDS[cell[1]!]!])),
    rises: named(3, '+'),
    falls: named(3, '_'),
    optional: named(4, '?'),
  };
}

/** A formula of a relationship and its segment, on notes. */
function ofNotes(
  name: string,
  inputs: string,
  of: (relationship: Relationship, segment: Segment) => Figure,
): Formula {
  const row = read(name, inputs);
  return {
    ...row,
    of: ({ activeCustomers, arpaMonth, grossMargin, adoption, ...rest }) => {
      const cost = Object.fromEntries(Object.entries(rest).filter(([, number]) => number));
      const note = { id: AT, name: '', order: 0 };
      return of(
        { ...note, cost, ...(adoption && { adoption }) } as Relationship,
        { ...note, economics: { activeCustomers, arpaMonth, grossMargin } } as Segment,
      );
    },
  };
}

const COST =
  'fixedMonth+? setup+? amortisationMonths_? variablePerCustomerMonth+? contactsPerCustomerMonth+ costPerContact+ %adoption+?';

/** Every formula of section 6 that works on figures. */
export const FORMULAS: readonly Formula[] = [
  ofNotes('F1 cost a month', `${COST} activeCustomers+?`, note.relationshipCostFor),
  ofNotes('F2 per customer', `${COST} activeCustomers_?`, note.relationshipCostPerCustomer),
  ofNotes(
    'F2 per user',
    `${COST.replace('adoption+', 'adoption_')} activeCustomers_?`,
    note.relationshipCostPerUser,
  ),
  formula('F4 cost share', 'servingCost+ arpaMonth_', (f) => costShare(f as never)),
  formula('F5 margin', 'arpaMonth <grossMargin+', (f) => margin(f as never)),
  formula('F5 contribution', '-margin+ servingCost_', (f) => contributionPerCustomer(f as never)),
  ofNotes('F6 break-even', `${COST} arpaMonth <grossMargin_`, note.relationshipBreakEven),
  formula('F7 acquisition cost', 'spend+ relationship+ newCustomers_', (f) =>
    acquisitionCost({
      spend: f.spend!,
      relationships: [f.relationship!],
      newCustomers: f.newCustomers!,
    }),
  ),
  formula('F8 churn', 'lost+ atStart_', (f) => churn.churnOf(f as never)),
  formula('F8 annual churn', '%churnMonth+', (f) => churn.annualChurn(f as never)),
  formula('F9 lifetime', '%churnMonth_', (f) => churn.averageLifetime(f as never)),
  formula('F9 capped lifetime', '%churnMonth_', (f) => churn.cappedLifetime(f as never)),
  formula('F10 lifetime value', '-contribution+ %churnMonth', (f) =>
    value.lifetimeValue(f as never),
  ),
  formula('F11 value over a horizon', '-contribution+ %churnMonth months', (f) =>
    value.valueOverHorizon(f as never),
  ),
  ...(['first', 'renewals', 'end'] as const).map((counting) =>
    formula(`F12 discounted, ${counting}`, '-contribution+ %churnMonth discountMonth', (f) =>
      value.discountedValue(f as never, counting),
    ),
  ),
  formula('F13 purchases', '-marginPerPurchase+ purchasesPerYear', (f) =>
    nonContractualValue(f as never),
  ),
  formula('F13 payback', 'acquisitionCost+ -marginPerPurchase_', (f) =>
    paybackPurchases(f as never),
  ),
  formula('F14 ratio', '-lifetimeValue+ acquisitionCost', (f) => ltvToCac(f as never)),
  formula('F15 payback', 'acquisitionCost+ -contribution_', (f) => cacPayback(f as never)),
  formula('F15 with churn', 'acquisitionCost+ -contribution_ %churnMonth+', (f) =>
    churnedPayback(f as never),
  ),
  formula('F16 balance', 'freeCostMonth_ paidUsers -contribution+', (f) =>
    freemiumBalance(f as never),
  ),
  formula('F16 share', 'costPerFreeUser+ -contribution_', (f) => breakEvenPaidShare(f as never)),
  formula('F17 affordable', '-margin+ acquisitionCost_ %churnMonth_', (f) =>
    affordableServingCost(f as never),
  ),
  formula('F18 people', 'customers+ accountsPerRep_', (f) => peopleNeeded(f as never)),
  formula('F18 utilisation', 'customers+ accountsPerRep_ people_', (f) => utilisation(f as never)),
  formula('F19 blended', '%phone callCost+ %selfService selfServiceCost+', (f) =>
    blendedContactCost([
      { share: f.phone!, costPerContact: f.callCost! },
      { share: f.selfService!, costPerContact: f.selfServiceCost! },
    ]),
  ),
  formula('F20 saving', 'contactsMonth %moved %resolved+ assistedCost+ selfServiceCost_', (f) =>
    deflectionSaving(f as never),
  ),
  formula('F20 needed', 'assistedCost_ selfServiceCost+', (f) => neededResolution(f as never)),
  formula('F21 reward', '%rewardRate+ %redemption+', (f) => rewardRate(f as never)),
  formula('F21 uplift', '%reward+ <grossMargin_', (f) => neededUplift(f as never)),
  formula('F21 liability', 'points+ valuePerPoint+ %breakage_', (f) => openLiability(f as never)),
  formula('F23 NPS', 'promoters+ passives detractors_', (f) => netPromoterScore(f as never)),
  formula('F24 CSAT', 'satisfied+ answers_', (f) => customerSatisfaction(f as never)),
  formula('F26 NRR', 'start expansion+ contraction_ churned_', (f) =>
    netRevenueRetention(f as never),
  ),
  formula('F27 ceiling', 'newPerMonth+ %churnMonth_', (f) => customerCeiling(f as never)),
];
