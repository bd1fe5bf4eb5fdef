import { expect, test } from 'vitest';
import '../../src/i18n/terms';
import { sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'ltv-cac-low';
/** A member leaves $10 a month for ten months, and costs $1 for each $10 spent. */
const figures = {
  setting: 'contractual',
  activeCustomers: 200,
  arpaMonth: 30,
  grossMargin: 0.5,
  churnMonth: 0.1,
  newPerMonth: 10,
};
const canvas = (
  acquisitionSpendMonth: number | undefined,
  economics: object = {},
  { segment = {}, options = {} } = {},
) => ({
  ...sketch({
    segments: {
      members: { economics: { ...figures, acquisitionSpendMonth, ...economics }, ...segment },
    },
    relationships: { desk: { cost: { variablePerCustomerMonth: 5 } } },
    links: [['desk', 'members']],
  }),
  settings: { rules: { [RULE]: { options } } },
});

test('warns below three to one', () => {
  const dear = canvas(400);
  const [finding] = found(RULE, dear);
  expect(finding).toMatchObject({ on: 'members', severity: 'warning', variant: 'low' });
  expect(title(finding!, dear)).toBe(
    'Winning a customer from members costs $40.00 and brings in $100: 2.5:1.',
  );
  expect(detail(finding!, dear)).toBe(
    'That is what a customer leaves over the whole relationship, five years at most; the usual target is 3:1. The weakest of these figures is marked “Assumed”.',
  );
  expect(verdict(RULE, canvas(334))).toBe('fired');
  expect(verdict(RULE, canvas(1000 / 3))).toBe('passed');
});

test('is an error below one to one', () => {
  const losing = canvas(1001);
  const [finding] = found(RULE, losing);
  expect(finding).toMatchObject({ severity: 'error', variant: 'loss' });
  expect(title(finding!, losing)).toBe(
    'Winning a customer from members costs more than that customer ever leaves you.',
  );
  expect(detail(finding!, losing)).toContain('It costs $100.10; over');
  expect(found(RULE, canvas(1000))).toMatchObject([{ severity: 'warning' }]);
});

test('is an error when money is spent and nobody comes, whatever else is known', () => {
  const idle = canvas(400, { newPerMonth: 0, churnMonth: undefined });
  const [finding] = found(RULE, idle);
  expect(finding).toMatchObject({ severity: 'error', variant: 'nobody' });
  expect(title(finding!, idle)).toBe('You spend money on winning members, and nobody new comes.');
  expect(detail(finding!, idle)).toContain('marked “Assumed”');
});

test('the target is yours to set', () => {
  expect(verdict(RULE, canvas(400, {}, { options: { ratio: 2.5 } }))).toBe('passed');
  expect(verdict(RULE, canvas(250, {}, { options: { ratio: 5 } }))).toBe('fired');
});

test('counts five years at most', () => {
  expect(verdict(RULE, canvas(2000, { churnMonth: 0 }))).toBe('passed');
  expect(verdict(RULE, canvas(2010, { churnMonth: 0 }))).toBe('fired');
});

test.each([
  ['without a contract', { setting: 'non_contractual' }, {}],
  ['where others pay', {}, { role: 'user' }],
  ['where nothing is left of what they pay', { arpaMonth: 10 }, {}],
  ['where nothing is spent and nobody comes', { newPerMonth: 0, acquisitionSpendMonth: 0 }, {}],
  ['where nothing is spent', { acquisitionSpendMonth: 0 }, {}],
])('does not apply %s', (_, economics, segment) => {
  expect(verdict(RULE, canvas(400, economics, { segment }))).toBe('not-applicable');
});

test('cannot tell without the setting or a figure', () => {
  expect(missing(RULE, canvas(400, { setting: undefined }))).toEqual(['members.economics.setting']);
  expect(missing(RULE, canvas(undefined, { churnMonth: undefined }))).toEqual([
    'members.economics.churnMonth',
    'members.economics.acquisitionSpendMonth',
  ]);
});

test('leads to the figures', () => {
  expect(outcomes(RULE, canvas(400))).toEqual({
    'measure-churn': 'ask',
    'check-spend': 'ask',
    'correct-figures': 'ask',
  });
});
