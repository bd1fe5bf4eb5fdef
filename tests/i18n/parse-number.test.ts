import { expect, test } from 'vitest';
import fc from 'fast-check';
import { parseNumber } from '../../src/i18n/parse-number';

test.each([
  ['8', 8],
  ['6.30', 6.3],
  ['6,30', 6.3],
  ['1,000', 1000],
  ['12,500.50', 12500.5],
  ['12.500,50', 12500.5],
  ['1 000', 1000],
  ['1,000,000', 1_000_000],
  ['$60', 60],
  ['70 %', 70],
  ['0.125', 0.125],
  ['1.000', 1],
  ['0.', 0],
])('reads %s', (typed, value) => {
  expect(parseNumber(typed)).toBe(value);
});

test.each(['', '-1', '0x10', '1e5', 'about 8', '1,00,0', '1.2.3,4,5', '9'.repeat(400)])(
  'refuses “%s”',
  (typed) => {
    expect(parseNumber(typed)).toBeUndefined();
  },
);

test('reads back every amount as the page writes it', () => {
  const format = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e11 }), (cents) => {
      expect(parseNumber(format.format(cents / 100))).toBe(cents / 100);
    }),
  );
});
