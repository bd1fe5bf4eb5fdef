import { expect, test } from 'vitest';
import '../../src/i18n/terms';
import { sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'ltv-not-trustworthy';
const churn = (value: number, status = 'measured') => ({ value, unit: 'share/month', status });
/** A member leaves $10 a month. */
const canvas = (churnMonth: object | undefined, economics: object = {}, options = {}) => ({
  ...sketch({
    segments: {
      members: {
        economics: {
          setting: 'contractual',
          activeCustomers: 400,
          arpaMonth: 30,
          grossMargin: 0.5,
          churnMonth,
          ...economics,
        },
      },
    },
    relationships: { desk: { cost: { variablePerCustomerMonth: 5 } } },
    links: [['desk', 'members']],
  }),
  settings: { rules: { [RULE]: { options } } },
});

test.each(['assumed', 'benchmark'])('says so when the churn is %s', (status) => {
  const guessed = canvas(churn(0.1, status));
  const [finding] = found(RULE, guessed);
  expect(finding).toMatchObject({ on: 'members', severity: 'info', kind: 'gap', variant: 'guess' });
  expect(title(finding!, guessed)).toBe(
    'The lifetime value of members rests on a churn that was not measured.',
  );
  expect(detail(finding!, guessed)).toMatch(
    /^It comes to \$100 with a churn of 10% a month, marked “/,
  );
});

test('says so with fewer than a hundred customers; the number is yours to set', () => {
  const few = canvas(churn(0.1), { activeCustomers: 99 });
  const [finding] = found(RULE, few);
  expect(finding).toMatchObject({ variant: 'few' });
  expect(title(finding!, few)).toBe('The lifetime value of members rests on few customers.');
  expect(detail(finding!, few)).toContain('99 customers are too few');
  expect(verdict(RULE, canvas(churn(0.1), { activeCustomers: 100 }))).toBe('passed');
  expect(verdict(RULE, canvas(churn(0.1), { activeCustomers: 99 }, { customers: 99 }))).toBe(
    'passed',
  );
});

test('says so when nobody ever leaves', () => {
  const loyal = canvas(churn(0));
  const [finding] = found(RULE, loyal);
  expect(finding).toMatchObject({ variant: 'no-churn' });
  expect(title(finding!, loyal)).toBe('The lifetime value of members supposes that nobody leaves.');
  expect(detail(finding!, loyal)).toContain('It comes to $600 only because it ends');
});

test('has nothing to say where no lifetime value is shown', () => {
  expect(verdict(RULE, canvas(undefined))).toBe('not-applicable');
  expect(verdict(RULE, canvas(churn(0.1), { setting: 'non_contractual' }))).toBe('not-applicable');
});

test('cannot tell without the number of customers', () => {
  expect(missing(RULE, canvas(churn(0.1), { activeCustomers: undefined }))).toEqual([
    'members.economics.activeCustomers',
  ]);
});

test('leads to the churn, and to the customers where they are few', () => {
  expect(outcomes(RULE, canvas(churn(0.1, 'assumed')))).toEqual({ 'measure-churn': 'ask' });
  expect(fixes(RULE, canvas(churn(0.1), { activeCustomers: 9 }))[1]).toMatchObject({
    ask: { id: 'members', path: 'economics.activeCustomers' },
  });
});
