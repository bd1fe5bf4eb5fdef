import { describe, expect, test } from 'vitest';
import { after } from '../../../src/model/edit';
import { benchmarksFor, writingBenchmark } from '../../../src/model/figures/benchmark-for';
import { blockTotal, monthlyDifference } from '../../../src/model/figures/block-totals';
import { bookedFor, bookedOver, paymentsOf } from '../../../src/model/figures/booked-cost';
import { relationshipCostMonth } from '../../../src/model/figures/of-relationship';
import {
  segmentContributionMonth,
  segmentRevenueMonth,
} from '../../../src/model/figures/segment-month';
import { fitOf, servingLimit, typicalCosts } from '../../../src/model/figures/typical-cost';
import type { KnownFigure } from '../../../src/model/figures/figure';
import { sketch, type Sketch } from '../../../src/model/sketch';
import { viewOf } from '../../../src/model/view';
import { template } from '../../support/templates';

const quantity = (value: number, unit: string, more: object = {}) =>
  ({ value, unit, status: 'assumed', ...more }) as never;
const known = (value: number, more: Partial<KnownFigure> = {}): KnownFigure => ({
  known: true,
  value,
  unit: 'money/customer/month',
  status: 'assumed',
  ...more,
});

describe('what a block comes to', () => {
  const month = (value: number) => ({ amountMonth: quantity(value, 'money/month') });

  test('is the sum of what is known, and says of how many', () => {
    const view = viewOf(
      sketch({ costs: { rent: month(100), van: {}, app: { ...month(7), state: 'planned' } } }),
    );
    expect(blockTotal(view, 'costs')).toMatchObject({
      sum: { known: true, value: 100 },
      known: 1,
      of: 2,
      open: [{ id: 'van', path: 'amountMonth' }],
    });
  });

  test('is not known, and not nothing, where no amount is', () => {
    const view = viewOf(sketch({ costs: { van: {} }, revenues: { fees: month(5) } }));
    expect(blockTotal(view, 'costs').sum).toMatchObject({ known: false, why: 'missing' });
    expect(monthlyDifference(view).known).toBe(false);
  });

  test('the difference of the bike repair', () => {
    expect(monthlyDifference(viewOf(template('bike-repair-1a')))).toMatchObject({ value: -354 });
  });
});

describe('a segment in a month', () => {
  test('loses what is paid for all, when nobody is there', () => {
    const canvas = sketch({
      segments: {
        riders: {
          economics: {
            activeCustomers: quantity(0, 'customers'),
            arpaMonth: quantity(8, 'money/customer/month'),
            grossMargin: quantity(0.7, 'share'),
          },
        },
      },
      relationships: { club: { cost: { fixedMonth: quantity(132, 'money/month') } } },
      links: [['club', 'riders']],
    });
    const view = viewOf(canvas);
    const riders = view.get('segments', 'riders')!;
    expect(segmentRevenueMonth(riders)).toMatchObject({ value: 0 });
    expect(segmentContributionMonth(riders, view)).toMatchObject({ value: -132 });
  });
});

describe('what is booked for a relationship', () => {
  test('is what pays for it and for what it runs on, once each', () => {
    const view = viewOf(template('bike-repair-1a'));
    const visits = view.get('relationships', 'rel-appointments')!;
    const { items, amount } = bookedFor(visits, paymentsOf(view));
    expect(new Set(items).size).toBe(items.length);
    const sum = items.reduce((all, { amountMonth }) => all + amountMonth!.value, 0);
    expect(amount).toMatchObject({ known: true, value: sum });
    const over = bookedOver(amount, relationshipCostMonth(visits, view));
    expect(over).toMatchObject({ value: sum - 378 });
  });

  test('says what of it pays for other relationships of today, too', () => {
    const parts = {
      relationships: { club: {}, desk: {}, later: { state: 'planned' as const } },
      costs: {
        van: { amountMonth: quantity(160, 'money/month') },
        hours: { amountMonth: quantity(40, 'money/month') },
      },
      links: [
        ['van', 'club'],
        ['van', 'desk'],
        ['hours', 'club'],
        ['hours', 'later'],
      ] as const,
    };
    const view = viewOf(sketch(parts));
    const { amount, shared } = bookedFor(view.get('relationships', 'club')!, paymentsOf(view));
    expect(amount).toMatchObject({ value: 200 });
    expect(shared.amount).toMatchObject({ value: 160 });
    expect(shared.with.map(({ id }) => id)).toEqual(['desk']);
    const alone = bookedFor(view.get('relationships', 'later')!, paymentsOf(view)).shared;
    expect(alone.with.map(({ id }) => id)).toEqual(['club']);
  });

  test('is not known as soon as one amount is not', () => {
    const view = viewOf(
      sketch({ relationships: { club: {} }, costs: { hours: {} }, links: [['hours', 'club']] }),
    );
    expect(bookedFor(view.get('relationships', 'club')!, paymentsOf(view)).amount.known).toBe(
      false,
    );
  });
});

describe('what serving may cost', () => {
  test('is the affordable cost with a contract, and the margin without', () => {
    const films = viewOf(template('netflix'));
    const limit = servingLimit(films.all('segments')[0]!, films);
    expect(limit.is).toBe('affordable');
    expect(limit.limit.known && limit.limit.value).toBeCloseTo(2.4);
    const bikes = viewOf(template('bike-repair-1a'));
    const margin = servingLimit(bikes.all('segments')[0]!, bikes);
    expect(margin.is).toBe('margin');
    expect(margin.limit.known && margin.limit.value).toBeCloseTo(5.6);
  });

  test('a cost fits wholly, in part or not', () => {
    expect(fitOf(known(5), known(5))).toBe('fits');
    expect(fitOf(known(5, { low: 4, high: 6 }), known(5))).toBe('partly');
    expect(fitOf(known(6, { low: 4, high: 8 }), known(5))).toBe('partly');
    expect(fitOf(known(6), known(5))).toBe('exceeds');
    expect(fitOf(known(6), { known: false, why: 'missing', missing: [] })).toBeUndefined();
  });

  test('types are priced at the contacts on record, or at one', () => {
    const view = viewOf(template('bike-repair-1a'));
    const { contacts, guessed, types } = typicalCosts(view.all('segments')[0]!, view);
    expect([contacts.value, guessed]).toEqual([0.9, false]);
    const person = types.find(({ type }) => type === 'personal_assistance')!;
    expect(person.cost.known && person.cost.value).toBeCloseTo(0.9 * 8.01);
    const films = viewOf(template('netflix'));
    expect(typicalCosts(films.all('segments')[0]!, films)).toMatchObject({
      guessed: true,
      contacts: { value: 1, status: 'assumed' },
    });
    const bank = viewOf(template('private-bank'));
    expect(typicalCosts(bank.all('segments')[0]!, bank).types).toEqual([]);
  });
});

describe('a benchmark', () => {
  const offers = (parts: Sketch) => {
    const view = viewOf(sketch(parts));
    return benchmarksFor(view.all('relationships')[0]!, view).map(({ key }) => key);
  };
  const visits = { type: 'personal_assistance' } as const;

  test('is offered by the way in which people meet, where no price is on record', () => {
    expect(offers({ relationships: { visits } })).toEqual(['liveContact']);
    expect(
      offers({
        relationships: { visits },
        channels: { line: { kind: 'call_centre' }, chat: { kind: 'chat' } },
        links: [
          ['visits', 'line'],
          ['visits', 'chat'],
        ],
      }).sort(),
    ).toEqual(['chatContact', 'phoneContact']);
    expect(offers({ relationships: { help: { type: 'self_service' } } })).toEqual([
      'selfServiceContact',
    ]);
    expect(offers({ relationships: { club: { type: 'community' } } })).toEqual([]);
  });

  test('is not offered where a price is on record, where no contacts are counted, or in other money', () => {
    const costPerContact = quantity(7, 'money/contact');
    const fixedMonth = quantity(7, 'money/month');
    expect(offers({ relationships: { visits: { ...visits, cost: { costPerContact } } } })).toEqual(
      [],
    );
    expect(offers({ relationships: { visits: { ...visits, cost: { fixedMonth } } } })).toEqual([]);
    expect(offers({ meta: { currency: 'CHF' }, relationships: { visits } })).toEqual([]);
    expect(
      offers({
        meta: { currency: 'CHF' },
        relationships: { banker: { type: 'dedicated_personal_assistance' } },
      }),
    ).toEqual(['dedicatedAccounts']);
  });

  test('is written with its range, year and sources, and marked as what it is', () => {
    const canvas = sketch({
      relationships: { visits },
      channels: { line: { kind: 'call_centre' } },
      links: [['visits', 'line']],
    });
    const view = viewOf(canvas);
    const relationship = view.get('relationships', 'visits')!;
    const [offer] = benchmarksFor(relationship, view);
    const next = after(canvas, writingBenchmark(relationship, offer!));
    expect(next.relationships.visits!.cost).toEqual({
      costPerContact: {
        value: 5.25,
        low: 5.25,
        high: 25,
        unit: 'money/contact',
        status: 'benchmark',
        asOf: '2016',
        source: 'ContactBabel, Guru, Unthread',
      },
    });
  });
});
