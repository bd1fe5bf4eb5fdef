import { describe, expect, test } from 'vitest';
import {
  marginPerCustomer,
  relationshipCostPerCustomer,
  servingCost,
  servingRelationships,
} from '../../src/model/economics';
import { sketch } from '../../src/model/sketch';
import { viewOf } from '../../src/model/view';

const canvas = (cost: object | undefined, economics: object = { activeCustomers: 60 }, more = {}) =>
  sketch({
    segments: { riders: { economics } },
    relationships: { visits: { ...(cost ? { cost } : {}), ...more } },
    links: [['visits', 'riders']],
  });
const perCustomer = (...args: Parameters<typeof canvas>) => {
  const { relationships, segments } = canvas(...args);
  return relationshipCostPerCustomer(relationships.visits!, segments.riders!);
};
const unknown = (...paths: string[]) => ({
  known: false,
  why: 'missing',
  missing: paths.map((path) => {
    const [id, ...rest] = path.split('.');
    return { id, path: rest.join('.') };
  }),
});

describe('what a relationship costs for one customer a month', () => {
  test.each([
    ['a fixed cost, shared by all', { fixedMonth: 132 }, 2.2],
    ['contacts times their cost', { contactsPerCustomerMonth: 0.9, costPerContact: 7 }, 6.3],
    ['an amount for each', { variablePerCustomerMonth: 0.4 }, 0.4],
    ['a set-up over its months', { setup: 720, amortisationMonths: 12 }, 1],
    ['a set-up in one month', { setup: 60, amortisationMonths: 1 }, 1],
    [
      'all of them',
      { fixedMonth: 60, variablePerCustomerMonth: 0.4, setup: 720, amortisationMonths: 12 },
      2.4,
    ],
    ['a set-up without its months is left out', { fixedMonth: 60, setup: 720 }, 1],
    ['and so is one over no months', { fixedMonth: 60, setup: 720, amortisationMonths: 0 }, 1],
    ['nothing fixed is nothing', { fixedMonth: 0 }, 0],
  ])('%s', (_, cost, value) => {
    const figure = perCustomer(cost);
    expect(figure).toMatchObject({ known: true, unit: 'money/customer/month' });
    expect(figure.known && figure.value).toBeCloseTo(value, 9);
  });

  test('what varies counts only for those who use it, what is fixed for all', () => {
    const cost = { fixedMonth: 60, variablePerCustomerMonth: 4 };
    const figure = perCustomer(cost, undefined, { adoption: 0.5 });
    expect(figure.known && figure.value).toBeCloseTo(3, 9);
  });

  test.each([
    ['no cost at all', undefined, undefined, ['visits.cost']],
    ['an empty one', {}, undefined, ['visits.cost']],
    [
      'half of a product',
      { costPerContact: 7 },
      undefined,
      ['visits.cost.contactsPerCustomerMonth'],
    ],
    ['nobody to share it', { fixedMonth: 60 }, {}, ['riders.economics.activeCustomers']],
  ])('%s stays unknown, not zero', (_, cost, economics, missing) => {
    expect(perCustomer(cost, economics)).toEqual(unknown(...missing));
  });

  test('no customers to share it leave it undefined, not free', () => {
    expect(perCustomer({ fixedMonth: 60 }, { activeCustomers: 0 })).toMatchObject({
      known: false,
      why: 'undefined',
      missing: [{ id: 'riders', path: 'economics.activeCustomers' }],
    });
  });

  test('is only as well known as its weakest input', () => {
    const amount = (value: number, unit: string, status: string) => ({ value, unit, status });
    const cost = {
      variablePerCustomerMonth: amount(1, 'money/customer/month', 'measured'),
      fixedMonth: amount(60, 'money/month', 'benchmark'),
    };
    const customers = { activeCustomers: amount(60, 'customers', 'measured') };
    expect(perCustomer(cost, customers)).toMatchObject({ status: 'benchmark' });
    expect(perCustomer(cost, customers, { adoption: 1 })).toMatchObject({ status: 'assumed' });
  });
});

describe('serving a segment', () => {
  const riders = sketch({
    segments: { riders: { economics: { activeCustomers: 60, arpaMonth: 8, grossMargin: 0.7 } } },
    relationships: {
      visits: { cost: { contactsPerCustomerMonth: 0.9, costPerContact: 7 }, goals: ['retention'] },
      friendship: { cost: { fixedMonth: 132 } },
      adverts: { cost: { fixedMonth: 600 }, goals: ['acquisition'] },
      later: { cost: { fixedMonth: 600 }, state: 'planned' },
    },
    links: ['visits', 'friendship', 'adverts', 'later'].map((id) => [id, 'riders'] as const),
  });
  const view = viewOf(riders);
  const segment = riders.segments.riders!;

  test('leaves out what is planned and what only wins customers', () => {
    expect(servingRelationships(segment, view).map(({ id }) => id)).toEqual([
      'friendship',
      'visits',
    ]);
  });

  test('costs Ashlyn 8.50 against a margin of 5.60', () => {
    const { total, parts } = servingCost(segment, view);
    expect(total.known && total.value).toBeCloseTo(8.5, 9);
    expect(parts.map(({ cost }) => cost.known && cost.value)).toEqual([
      expect.closeTo(2.2, 9),
      expect.closeTo(6.3, 9),
    ]);
    const margin = marginPerCustomer(segment);
    expect(margin.known && margin.value).toBeCloseTo(5.6, 9);
    expect(margin).toMatchObject({ status: 'assumed' });
  });

  test('is unknown as soon as one part is; so is a margin without its share', () => {
    const partly = canvas(undefined, { arpaMonth: 8 });
    const { total } = servingCost(partly.segments.riders!, viewOf(partly));
    expect(total).toEqual(unknown('visits.cost'));
    expect(marginPerCustomer(partly.segments.riders!)).toEqual(
      unknown('riders.economics.grossMargin'),
    );
  });
});
