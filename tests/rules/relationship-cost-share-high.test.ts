import { expect, test } from 'vitest';
import '../../src/i18n/terms';
import { sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'relationship-cost-share-high';
const figures = { activeCustomers: 60, arpaMonth: 10, grossMargin: 0.9 };
const canvas = (
  variablePerCustomerMonth: number | undefined,
  { economics = figures as object, offers = [{}] as object[], segment = {}, options = {} } = {},
) => ({
  ...sketch({
    segments: { riders: { economics, ...segment } },
    propositions: Object.fromEntries(offers.map((offer, i) => [`offer-${i}`, offer])),
    relationships: {
      visits: variablePerCustomerMonth === undefined ? {} : { cost: { variablePerCustomerMonth } },
    },
    links: [['visits', 'riders'], ...offers.map((_, i) => [`offer-${i}`, 'riders'] as const)],
  }),
  settings: { rules: { [RULE]: { options } } },
});
const PRODUCT = { offerKind: 'product' };
const SERVICE = { offerKind: 'service' };

test('fires above a fifth of what customers pay', () => {
  const costly = canvas(3, { offers: [PRODUCT] });
  const [finding] = found(RULE, costly);
  expect(finding).toMatchObject({ on: 'riders', also: ['visits'], severity: 'warning' });
  expect(title(finding!, costly)).toBe('Relationships take 30% of the revenue from riders.');
  expect(detail(finding!, costly)).toBe(
    'Of the $10.00 that a customer pays in a month, $3.00 goes into visits; up to 20% is taken as sound here. The weakest of these figures is marked “Assumed”.',
  );
  expect(verdict(RULE, canvas(2.01, { offers: [PRODUCT] }))).toBe('fired');
  expect(verdict(RULE, canvas(2, { offers: [PRODUCT] }))).toBe('passed');
  expect(verdict(RULE, canvas(2.01, { offers: [] }))).toBe('fired');
});

test('a service may take three fifths; one among the offers is enough', () => {
  expect(verdict(RULE, canvas(6, { offers: [SERVICE] }))).toBe('passed');
  expect(verdict(RULE, canvas(6.1, { offers: [SERVICE] }))).toBe('fired');
  expect(verdict(RULE, canvas(4, { offers: [PRODUCT, SERVICE] }))).toBe('passed');
});

test('both shares are yours to set', () => {
  expect(verdict(RULE, canvas(3, { offers: [PRODUCT], options: { costShare: 0.3 } }))).toBe(
    'passed',
  );
  expect(verdict(RULE, canvas(5, { offers: [SERVICE], options: { serviceShare: 0.4 } }))).toBe(
    'fired',
  );
});

test('leaves it to the graver finding where nothing is left, unless the margin is not known', () => {
  const thin = { ...figures, grossMargin: 0.3 };
  expect(verdict(RULE, canvas(3, { economics: thin, offers: [PRODUCT] }))).toBe('not-applicable');
  expect(verdict(RULE, canvas(2.9, { economics: thin, offers: [PRODUCT] }))).toBe('fired');
  const { grossMargin: _, ...unknown } = figures;
  expect(verdict(RULE, canvas(3, { economics: unknown, offers: [PRODUCT] }))).toBe('fired');
});

test('does not apply where others pay, nothing is paid, or nothing serves', () => {
  expect(verdict(RULE, canvas(3, { segment: { role: 'user' } }))).toBe('not-applicable');
  const free = { activeCustomers: 60, arpaMonth: 0 };
  expect(verdict(RULE, canvas(3, { economics: free }))).toBe('not-applicable');
  expect(verdict(RULE, sketch({ segments: { riders: {} } }))).toBe('not-applicable');
});

test('asks what kind of offer it is only where that decides', () => {
  expect(missing(RULE, canvas(3))).toEqual(['offer-0.offerKind']);
  expect(missing(RULE, canvas(6))).toEqual(['offer-0.offerKind']);
  expect(verdict(RULE, canvas(2))).toBe('passed');
  expect(verdict(RULE, canvas(6.1))).toBe('fired');
});

test('cannot tell without cost or revenue', () => {
  expect(missing(RULE, canvas(undefined))).toEqual(['visits.cost']);
  expect(missing(RULE, canvas(3, { economics: {} }))).toEqual(['riders.economics.arpaMonth']);
});

test('leads to the figures', () => {
  expect(outcomes(RULE, canvas(3, { offers: [PRODUCT] }))).toEqual({
    'correct-figures': 'ask',
    'check-cost': 'ask',
  });
});
