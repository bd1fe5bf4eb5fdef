import { expect, test } from 'vitest';
import '../../src/i18n/terms';
import { sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'free-users-not-covered';
/** A hundred who pay leave $6 each: $600 a month. */
const canvas = (
  serveCostMonth: number | undefined,
  { free = {}, paying = {}, economics = {}, patterns = ['freemium'] } = {},
) =>
  sketch({
    meta: { patterns },
    segments: {
      curious: {
        role: 'user',
        upgradesTo: 'serious',
        economics: { activeCustomers: 1000, serveCostMonth },
        ...free,
      },
      serious: {
        economics: { activeCustomers: 100, arpaMonth: 10, grossMargin: 0.8, ...economics },
        ...paying,
      },
    },
    relationships: { help: { cost: { variablePerCustomerMonth: 2 } } },
    links: [['help', 'serious']],
  });

test('fires when free users cost more than those who pay leave', () => {
  const losing = canvas(2000);
  const [finding] = found(RULE, losing);
  expect(finding).toMatchObject({ on: 'curious', also: ['serious'], severity: 'error' });
  expect(title(finding!, losing)).toBe(
    'What you earn on serious does not cover the cost of serving curious.',
  );
  expect(detail(finding!, losing)).toBe(
    'Each free user costs $2.00 a month and each paying customer leaves $6.00: $1,400 a month is missing. It would do if 25% of all users paid. The weakest of these figures is marked “Assumed”.',
  );
  expect(verdict(RULE, canvas(601), 'curious')).toBe('fired');
  expect(verdict(RULE, canvas(600), 'curious')).toBe('passed');
});

test('says so when those who pay leave nothing', () => {
  const losing = canvas(100, { economics: { arpaMonth: 2 } });
  const [finding] = found(RULE, losing);
  expect(finding).toMatchObject({ variant: 'never' });
  expect(title(finding!, losing)).toBe('Nobody pays for serving curious.');
  expect(detail(finding!, losing)).toContain('serving serious leaves nothing: $140 a month');
});

test.each([
  ['without the pattern', { patterns: ['open'] }],
  ['to those who pay', { free: { role: 'payer' } }],
  ['where the upgrade is free as well', { paying: { role: 'user' } }],
  ['where nobody upgrades', { free: { upgradesTo: undefined } }],
  ['where the upgrade is gone', { free: { upgradesTo: 'gone' } }],
])('does not apply %s', (_, parts) => {
  expect(verdict(RULE, canvas(2000, parts), 'curious')).toBe('not-applicable');
});

test('cannot tell without a role or a figure', () => {
  expect(missing(RULE, canvas(2000, { free: { role: undefined } }))).toEqual(['curious.role']);
  expect(missing(RULE, canvas(undefined))).toEqual(['curious.economics.serveCostMonth']);
  expect(missing(RULE, canvas(2000, { economics: { arpaMonth: undefined } }))).toEqual([
    'serious.economics.arpaMonth',
  ]);
});

test('leads to the figures of both', () => {
  expect(outcomes(RULE, canvas(2000))).toEqual({ 'correct-figures': 'ask' });
  expect(fixes(RULE, canvas(2000))).toMatchObject([
    { ask: { id: 'curious', path: 'economics' } },
    { ask: { id: 'serious', path: 'economics' } },
  ]);
});
