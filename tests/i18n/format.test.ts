import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { list, money, months, percent, ratio } from '../../src/i18n/format';

test.each([
  [0, 'USD', '$0.00'],
  [6.3, 'USD', '$6.30'],
  [99, 'USD', '$99.00'],
  [100, 'USD', '$100'],
  [99.995, 'USD', '$100.00'],
  [100.5, 'USD', '$100.50'],
  [1900, 'USD', '$1,900'],
  [1234.56, 'USD', '$1,235'],
  [-6.3, 'USD', '-$6.30'],
  [-1900, 'USD', '-$1,900'],
  [7, 'EUR', '€7.00'],
  [7, 'ZZZ', 'ZZZ 7.00'],
])('%d of %s is written %s', (value, currency, text) => {
  expect(money(value, currency).replaceAll('\u00a0', ' ')).toBe(text);
});

test('any amount is written as the language writes it', () => {
  const cents = fc.integer({ min: -2e9, max: 2e9 }).map((amount) => amount / 100);
  const amounts = fc.oneof(cents, fc.double({ min: -1e15, max: 1e15, noNaN: true }));
  fc.assert(
    fc.property(amounts, fc.constantFrom('USD', 'EUR', 'GBP', 'CHF'), (amount, currency) => {
      // Nobody owes “minus nothing”.
      const value = amount === 0 ? 0 : amount;
      const whole = Math.abs(value) >= 1000 || (Number.isInteger(value) && Math.abs(value) >= 100);
      const format = new Intl.NumberFormat('en', {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: whole ? 0 : 2,
        maximumFractionDigits: whole ? 0 : 2,
      });
      expect(money(value, currency)).toBe(format.format(value));
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  [0, '0%'],
  [0.7, '70%'],
  [0.025, '2.5%'],
  [1 / 3, '33.3%'],
  [1, '100%'],
  [1.2, '120%'],
])('a share of %d is %s', (value, text) => {
  expect(percent(value)).toBe(text);
});

test.each([
  [3, '3:1'],
  [2.5, '2.5:1'],
  [2.964, '2.96:1'],
  [1200, '1,200:1'],
])('a ratio of %d is %s', (value, text) => {
  expect(ratio(value)).toBe(text);
});

test.each([
  [1, '1 month'],
  [8.69, '8.7 months'],
  [12, '12 months'],
  [1200, '1,200 months'],
])('%d months are %s', (value, text) => {
  expect(months(value)).toBe(text);
});

describe('a list', () => {
  test.each([
    [[], '', ''],
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A and B', 'A or B'],
    [['A', 'B', 'C'], 'A, B, and C', 'A, B, or C'],
  ])('of %j is “%s”, or “%s”', (items, and, or) => {
    expect(list(items)).toBe(and);
    expect(list(items, 'disjunction')).toBe(or);
  });
});
