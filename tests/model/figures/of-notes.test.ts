import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segment } from '../../../src/model/elements';
import { sketch } from '../../../src/model/sketch';
import { viewOf, type CanvasView } from '../../../src/model/view';
import type { Figure } from '../../../src/model/figures/figure';
import * as free from '../../../src/model/figures/of-freemium';
import * as rel from '../../../src/model/figures/of-relationship';
import * as seg from '../../../src/model/figures/of-segment';
import { anyCanvas } from '../../support/arbitrary-canvas';

const SEGMENT: Record<string, (segment: Segment, view: CanvasView) => Figure> = {
  servingCostMonth: seg.segmentServingCostMonth,
  servingCost: seg.segmentServingCost,
  costShare: seg.segmentCostShare,
  margin: seg.segmentMargin,
  contribution: seg.segmentContribution,
  acquisitionCost: seg.segmentAcquisitionCost,
  annualChurn: seg.segmentAnnualChurn,
  lifetime: (segment) => seg.segmentLifetime(segment),
  lifetimeValue: seg.segmentLifetimeValue,
  valueOver: (segment, view) => seg.segmentValueOver(segment, view, 24),
  purchaseValue: (segment) => seg.segmentPurchaseValue(segment),
  paybackPurchases: seg.segmentPaybackPurchases,
  ltvToCac: seg.segmentLtvToCac,
  payback: seg.segmentPayback,
  churnedPayback: seg.segmentChurnedPayback,
  affordable: seg.segmentAffordableCost,
  ceiling: seg.segmentCeiling,
  freeCostMonth: free.freeCostMonth,
  freeUserCost: free.freeUserCost,
  freemiumBalance: (segment, view) =>
    free.freemiumBalanceOf(segment, view.all('segments')[0]!, view),
  freemiumShare: (segment, view) => free.freemiumShareOf(segment, view.all('segments')[0]!, view),
};

const FULL = {
  setting: 'contractual',
  activeCustomers: 100,
  arpaMonth: 50,
  grossMargin: 0.8,
  churnMonth: 0.05,
  newPerMonth: 10,
  acquisitionSpendMonth: 900,
  marginPerPurchase: 20,
  purchasesPerYear: 4,
  serveCostMonth: 50,
};
/** A segment served for 5 each, and won with 900 and a relationship of 100 a month. */
function canvas(economics: object, relationships: Record<string, object> = {}, more: object = {}) {
  const all: Record<string, object> = {
    service: { cost: { fixedMonth: 300, variablePerCustomerMonth: 2 } },
    adverts: { cost: { fixedMonth: 100 }, goals: ['acquisition'] },
    later: { state: 'planned' },
    ...relationships,
  };
  const made = sketch({
    segments: { customers: { economics, ...more } },
    relationships: all,
    links: Object.keys(all).map((id) => [id, 'customers'] as const),
  });
  return { made, segment: made.segments.customers!, view: viewOf(made) };
}
const figureOf = (name: string, ...args: Parameters<typeof canvas>) => {
  const { segment, view } = canvas(...args);
  return SEGMENT[name]!(segment, view);
};
const without = (field: string) =>
  Object.fromEntries(Object.entries(FULL).filter(([key]) => key !== field));
const paths = (figure: Figure) =>
  figure.known ? [] : figure.missing.map(({ id, path }) => `${id}.${path}`);

test('every figure of every canvas is finite, or says where to look', () => {
  const figures = (view: CanvasView): Figure[] => {
    const segments = view.all('segments');
    return [
      ...segments.flatMap((segment) => Object.values(SEGMENT).map((of) => of(segment, view))),
      ...view
        .all('relationships')
        .flatMap((each) => [
          rel.relationshipCostMonth(each, view),
          rel.repsNeeded(each, view),
          rel.repUtilisation(each, view),
          rel.rewardShare(each),
          ...segments.flatMap((segment) => [
            rel.relationshipCostFor(each, segment),
            rel.relationshipCostPerCustomer(each, segment),
            rel.relationshipCostPerUser(each, segment),
            rel.relationshipBreakEven(each, segment),
            rel.rewardUplift(each, segment),
          ]),
        ]),
    ];
  };
  fc.assert(
    fc.property(anyCanvas, (any) => {
      const unsound = figures(viewOf(any)).filter((figure) =>
        figure.known ? !Number.isFinite(figure.value) : figure.missing.length === 0,
      );
      expect(unsound).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

describe('a segment', () => {
  test.each([
    ['servingCost', 5],
    ['servingCostMonth', 500],
    ['costShare', 0.1],
    ['margin', 40],
    ['contribution', 35],
    ['acquisitionCost', 100],
    ['lifetime', 20],
    ['lifetimeValue', 700],
    ['ltvToCac', 7],
    ['payback', 100 / 35],
    ['affordable', 40 - 15],
    ['paybackPurchases', 5],
    ['ceiling', 200],
    ['freeUserCost', 5.5],
    ['freeCostMonth', 550],
    ['freemiumBalance', 3_500 - 550],
    ['freemiumShare', 5.5 / 40.5],
  ])('%s', (name, value) => {
    const figure = figureOf(name, FULL);
    expect(figure).toMatchObject({ known: true, status: 'assumed' });
    expect(figure.known && figure.value).toBeCloseTo(value, 9);
  });

  test.each<[string, string[]]>([
    ['servingCost', ['activeCustomers']],
    ['costShare', ['arpaMonth', 'activeCustomers']],
    ['contribution', ['arpaMonth', 'grossMargin', 'activeCustomers']],
    ['acquisitionCost', ['newPerMonth', 'acquisitionSpendMonth']],
    ['lifetimeValue', ['setting', 'arpaMonth', 'grossMargin', 'churnMonth', 'activeCustomers']],
    ['ltvToCac', ['setting', 'churnMonth', 'newPerMonth', 'acquisitionSpendMonth', 'arpaMonth']],
    ['payback', ['arpaMonth', 'grossMargin', 'newPerMonth', 'acquisitionSpendMonth']],
    ['churnedPayback', ['churnMonth', 'arpaMonth', 'newPerMonth']],
    ['affordable', ['arpaMonth', 'grossMargin', 'churnMonth', 'newPerMonth']],
    ['paybackPurchases', ['marginPerPurchase', 'newPerMonth']],
    ['freemiumShare', ['activeCustomers', 'arpaMonth', 'grossMargin']],
  ])('%s is unknown without any of its inputs', (name, fields) => {
    for (const field of fields) {
      const figure = figureOf(name, without(field));
      expect(figure).toMatchObject({ known: false, why: 'missing' });
      expect(paths(figure)).toEqual([`customers.economics.${field}`]);
    }
  });

  test('is not served for nothing when no relationship is recorded, or its cost is not', () => {
    const bare = sketch({ segments: { customers: { economics: FULL } } });
    const figure = seg.segmentContribution(bare.segments.customers!, viewOf(bare));
    expect(figure).toMatchObject({ known: false, why: 'missing' });
    expect(paths(figure)).toEqual(['customers.links']);
    expect(paths(figureOf('contribution', FULL, { talks: {} }))).toEqual(['talks.cost']);
  });

  test('counts a relationship once: what only wins customers is no serving cost', () => {
    const dear = { cost: { fixedMonth: 1_000 } };
    const wins = { ...dear, goals: ['acquisition'] };
    const both = { ...dear, goals: ['acquisition', 'retention'] };
    const cost = (relationship: object) => [
      figureOf('servingCost', FULL, { dear: relationship }),
      figureOf('acquisitionCost', FULL, { dear: relationship }),
    ];
    expect(cost(wins)).toMatchObject([{ value: 5 }, { value: 200 }]);
    expect(cost(both)).toMatchObject([{ value: 15 }, { value: 100 }]);
    expect(cost({ ...wins, state: 'planned' })).toMatchObject([{ value: 5 }, { value: 100 }]);
  });

  test('has no lifetime value without a contract, and none per purchase with one', () => {
    const shop = { ...FULL, setting: 'non_contractual' };
    const at = [{ id: 'customers', path: 'economics.setting' }];
    for (const name of ['lifetimeValue', 'ltvToCac', 'valueOver', 'affordable']) {
      expect(figureOf(name, shop)).toMatchObject({ why: 'inapplicable', missing: at });
    }
    // What else is missing does not matter then.
    const poor = { setting: 'non_contractual' };
    expect(figureOf('ltvToCac', poor)).toMatchObject({ why: 'inapplicable' });
    expect(figureOf('purchaseValue', shop)).toMatchObject({ value: 240 });
    expect(figureOf('purchaseValue', FULL)).toMatchObject({ why: 'inapplicable' });
    expect(figureOf('purchaseValue', without('setting'))).toMatchObject({ value: 240 });
    const { segment } = canvas(shop);
    expect(seg.segmentPurchaseValue(segment, 5)).toMatchObject({
      value: 240,
      remarks: [{ is: 'capped' }],
    });
  });

  test('that spends and wins nobody: no price, no payback, no ratio, nothing affordable', () => {
    const none = { ...FULL, newPerMonth: 0 };
    const at = [{ id: 'customers', path: 'economics.newPerMonth' }];
    expect(figureOf('acquisitionCost', none)).toMatchObject({ why: 'unbounded', missing: at });
    for (const name of ['ltvToCac', 'payback', 'churnedPayback', 'affordable']) {
      expect(figureOf(name, none)).toMatchObject({ why: 'never', missing: at });
    }
    expect(figureOf('paybackPurchases', none)).toMatchObject({ why: 'never', missing: at });
  });

  test('that spends nothing has no ratio', () => {
    const bare = canvas(
      { ...FULL, acquisitionSpendMonth: 0 },
      { adverts: { cost: { fixedMonth: 0 }, goals: ['acquisition'] } },
    );
    expect(seg.segmentLtvToCac(bare.segment, bare.view)).toMatchObject({
      why: 'undefined',
      missing: [{ id: 'customers', path: 'economics.acquisitionSpendMonth' }],
    });
  });

  test('that loses money on each customer never earns back what it spends', () => {
    const poor = { ...FULL, grossMargin: 0.05 };
    expect(figureOf('contribution', poor)).toMatchObject({ value: -2.5 });
    expect(figureOf('payback', poor)).toMatchObject({
      why: 'never',
      missing: [{ id: 'customers', path: 'economics' }],
    });
    expect(figureOf('freemiumShare', poor)).toMatchObject({ why: 'never' });
  });

  test('may sell below cost, but keeps no more than it is paid', () => {
    expect(figureOf('margin', { ...FULL, grossMargin: -0.1 })).toMatchObject({ value: -5 });
    expect(figureOf('purchaseValue', { marginPerPurchase: -2, purchasesPerYear: 1 })).toMatchObject(
      { value: -6 },
    );
    for (const [field, value] of Object.entries({ grossMargin: 1.1, churnMonth: 1.1 })) {
      expect(figureOf('lifetimeValue', { ...FULL, [field]: value })).toMatchObject({
        why: 'invalid',
        missing: [{ id: 'customers', path: `economics.${field}` }],
      });
    }
  });

  test('is as well known as the weakest number behind it', () => {
    const measured = (value: number, unit: string) => ({ value, unit, status: 'measured' });
    const economics = {
      arpaMonth: measured(50, 'money/customer/month'),
      grossMargin: { value: 0.8, unit: 'share', status: 'benchmark' },
    };
    const cost = { variablePerCustomerMonth: measured(2, 'money/customer/month') };
    expect(figureOf('contribution', economics, { service: { cost } })).toMatchObject({
      status: 'benchmark',
    });
  });
});

describe('free users', () => {
  test('cost what their relationships and other serving cost come to; either is enough', () => {
    const service = { service: { cost: { variablePerCustomerMonth: 2 } } };
    const left = [{ is: 'left-out', at: { id: 'customers', path: 'economics.serveCostMonth' } }];
    expect(figureOf('freeUserCost', { activeCustomers: 100 }, service)).toMatchObject({
      value: 2,
      remarks: left,
    });
    const alone = sketch({
      segments: { users: { economics: { activeCustomers: 100, serveCostMonth: 50 } }, new: {} },
    });
    const of = (id: string) => free.freeUserCost(alone.segments[id]!, viewOf(alone));
    expect(of('users')).toMatchObject({ value: 0.5 });
    expect(paths(of('new'))).toEqual(['new.economics.serveCostMonth']);
  });
});

describe('a relationship', () => {
  const made = sketch({
    segments: {
      shops: { economics: { activeCustomers: 100, grossMargin: 0.5 } },
      chains: { economics: { activeCustomers: 20 } },
      new: {},
    },
    relationships: {
      advisers: {
        accountsPerRep: 40,
        repCount: 2,
        adoption: 0.9,
        cost: { fixedMonth: 1_000, variablePerCustomerMonth: 10 },
      },
      points: { rewardRate: 0.2, redemptionRate: 0.5 },
      alone: { accountsPerRep: 40, cost: { variablePerCustomerMonth: 1 } },
      empty: {},
    },
    links: [
      ['advisers', 'shops'],
      ['advisers', 'chains'],
      ['points', 'shops'],
    ],
  });
  const view = viewOf(made);
  const { advisers, points, alone, empty } = made.relationships;
  const { shops, new: none } = made.segments;

  test('counts the customers of all its segments, and what is fixed once', () => {
    expect(rel.relationshipCostMonth(advisers!, view)).toMatchObject({ value: 2_080 });
    expect(rel.relationshipCustomers(advisers!, view)).toMatchObject({ value: 108 });
    expect(rel.relationshipCostFor(advisers!, shops!)).toMatchObject({ value: 1_900 });
    expect(rel.repsNeeded(advisers!, view)).toMatchObject({ value: 3, unit: 'people' });
    expect(rel.repUtilisation(advisers!, view)).toMatchObject({ value: 1.35, unit: 'share' });
  });

  test('says what it lacks', () => {
    expect(paths(rel.relationshipCostMonth(alone!, view))).toEqual(['alone.links']);
    expect(paths(rel.repsNeeded(alone!, view))).toEqual(['alone.links']);
    expect(paths(rel.relationshipCostMonth(empty!, view))).toEqual(['empty.cost']);
    expect(paths(rel.relationshipBreakEven(alone!, shops!))).toEqual([
      'alone.cost.fixedMonth',
      'shops.economics.arpaMonth',
    ]);
    expect(paths(rel.repUtilisation(points!, view))).toEqual([
      'points.accountsPerRep',
      'points.repCount',
    ]);
  });

  test('gives back of the margin what is redeemed, all of it unless recorded', () => {
    expect(rel.rewardShare(points!)).toMatchObject({ value: 0.1 });
    expect(rel.rewardUplift(points!, shops!)).toMatchObject({ value: 0.25 });
    const all = { ...points!, redemptionRate: undefined };
    expect(rel.rewardShare(all)).toMatchObject({ value: 0.2 });
    expect(paths(rel.rewardUplift(empty!, none!))).toEqual([
      'empty.rewardRate',
      'new.economics.grossMargin',
    ]);
  });
});
