import { expect, test } from 'vitest';
import '../../src/i18n/terms';
import { sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'cac-payback-too-long';
/** A café leaves $10 a month, and ten new ones come. */
const figures = { activeCustomers: 200, arpaMonth: 30, grossMargin: 0.5, newPerMonth: 10 };
const canvas = (
  acquisitionSpendMonth: number | undefined,
  economics: object = {},
  { segment = {}, meta = {}, options = {} } = {},
) => ({
  ...sketch({
    meta,
    segments: {
      cafes: { economics: { ...figures, acquisitionSpendMonth, ...economics }, ...segment },
    },
    relationships: { visits: { cost: { variablePerCustomerMonth: 5 } } },
    links: [['visits', 'cafes']],
  }),
  settings: { rules: { [RULE]: { options } } },
});
const bootstrapped = { meta: { funding: 'bootstrapped' } };

test('fires after more than a year', () => {
  const late = canvas(1500);
  const [finding] = found(RULE, late);
  expect(finding).toMatchObject({ on: 'cafes', severity: 'warning', variant: 'late' });
  expect(title(finding!, late)).toBe('It takes 15 months to earn back what winning cafes costs.');
  expect(detail(finding!, late)).toBe(
    'Winning one costs $150, and each leaves $10.00 a month; up to 12 months is taken as sound here. The weakest of these figures is marked “Assumed”.',
  );
  expect(verdict(RULE, canvas(1210))).toBe('fired');
  expect(verdict(RULE, canvas(1200))).toBe('passed');
});

test('half a year for those who fund themselves', () => {
  expect(verdict(RULE, canvas(610, {}, bootstrapped))).toBe('fired');
  expect(verdict(RULE, canvas(600, {}, bootstrapped))).toBe('passed');
  expect(verdict(RULE, canvas(610, {}, { meta: { funding: 'funded' } }))).toBe('passed');
});

test('both limits are yours to set', () => {
  expect(verdict(RULE, canvas(1500, {}, { options: { months: 15 } }))).toBe('passed');
  const options = { bootstrappedMonths: 3 };
  expect(verdict(RULE, canvas(400, {}, { ...bootstrapped, options }))).toBe('fired');
});

test('says so when money is spent and nobody comes; with a contract another rule does', () => {
  const idle = canvas(400, { newPerMonth: 0, arpaMonth: undefined });
  const [finding] = found(RULE, idle);
  expect(finding).toMatchObject({ variant: 'nobody' });
  expect(title(finding!, idle)).toBe('You spend money on winning cafes, and nobody new comes.');
  expect(detail(finding!, idle)).toContain('nobody can pay it back');
  expect(verdict(RULE, canvas(400, { newPerMonth: 0, setting: 'contractual' }))).toBe(
    'not-applicable',
  );
});

test.each([
  ['where others pay', {}, { role: 'user' }],
  ['where nothing is left of what they pay', { arpaMonth: 10 }, {}],
  ['where nothing is spent', { acquisitionSpendMonth: 0 }, {}],
  ['where nothing is spent and nobody comes', { newPerMonth: 0, acquisitionSpendMonth: 0 }, {}],
])('does not apply %s', (_, economics, segment) => {
  expect(verdict(RULE, canvas(1500, economics, { segment }))).toBe('not-applicable');
});

test('cannot tell without what is spent, or what a customer leaves', () => {
  expect(missing(RULE, canvas(undefined))).toEqual(['cafes.economics.acquisitionSpendMonth']);
  expect(missing(RULE, canvas(1500, { grossMargin: undefined }))).toEqual([
    'cafes.economics.grossMargin',
  ]);
});

test('leads to the figures', () => {
  expect(outcomes(RULE, canvas(1500))).toEqual({ 'check-spend': 'ask', 'correct-figures': 'ask' });
});
