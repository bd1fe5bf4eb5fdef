import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NumStatus } from '../../../src/model/enums';
import type { Figure } from '../../../src/model/figures/figure';
import { weakest, type Quantity } from '../../../src/model/quantity';
import { AT, FORMULAS, type Formula, type Kind, type Numbers } from './formulas';

/** Numbers as they are entered, and at the ends of what may be. */
const TAME: Record<Kind, fc.Arbitrary<number>> = {
  count: fc.oneof(
    fc.constantFrom(0, 1, 2, 60),
    fc.integer({ min: 0, max: 400 }),
    fc.double({ min: 0.01, max: 1e5, noNaN: true }),
  ),
  share: fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0.001, max: 1, noNaN: true })),
  margin: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: -1, max: 1, noNaN: true })),
  signed: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: -1e3, max: 1e4, noNaN: true })),
};
const WILD = fc.oneof(
  fc.constantFrom(0, 1, -1, 5e-324, -5e-324, 1e-300, 1e300, -1e300, Number.MAX_VALUE),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const quantity = (value: fc.Arbitrary<number>): fc.Arbitrary<Quantity> =>
  fc
    .record({ value, status: fc.constantFrom(...NumStatus.options) })
    .map((plain) => ({ ...plain, unit: 'number' as const }));
const ranged = (value: fc.Arbitrary<number>): fc.Arbitrary<Quantity> =>
  fc
    .record({ plain: quantity(value), ends: fc.option(fc.tuple(value, value)) })
    .map(({ plain, ends }) => {
      if (!ends) return plain;
      const [low, middle, high] = [plain.value, ...ends].sort((a, b) => a - b);
      return { ...plain, value: middle!, low: low!, high: high! };
    });
const numbersOf = (
  { inputs }: Formula,
  of: (kind: Kind) => fc.Arbitrary<Quantity | undefined>,
): fc.Arbitrary<Numbers> =>
  fc.record(Object.fromEntries(Object.entries(inputs).map(([key, kind]) => [key, of(kind)])));

/** True when all its numbers are finite and in order; when it says what is missing, otherwise. */
function isSound(figure: Figure): boolean {
  if (!figure.known) return figure.why !== 'missing' || figure.missing.length > 0;
  const { value, low = value, high = value } = figure;
  const both = (figure.low === undefined) === (figure.high === undefined);
  return both && [low, value, high].every(Number.isFinite) && low <= value && value <= high;
}

describe.each(FORMULAS)('$name', (formula) => {
  const { inputs, of, optional, rises, falls } = formula;
  const tame = numbersOf(formula, (kind) => quantity(TAME[kind]));
  const needed = Object.keys(inputs).filter((key) => !optional.includes(key));

  test('is a finite number inside its range or none, whatever the inputs', () => {
    const wild = (kind: Kind) =>
      fc.option(fc.oneof(ranged(WILD), ranged(TAME[kind])), { nil: undefined, freq: 8 });
    fc.assert(
      fc.property(numbersOf(formula, wild), (numbers) => {
        expect(of(numbers)).toSatisfy(isSound);
      }),
      { numRuns: 300 },
    );
  });

  test('is unknown without an input that it needs, and names it', () => {
    fc.assert(
      fc.property(tame, fc.constantFrom(...needed), (numbers, key) => {
        const figure = of({ ...numbers, [key]: undefined });
        expect(figure).toMatchObject({ known: false, why: 'missing' });
        const paths = figure.known ? [] : figure.missing.map(({ id, path }) => [id, path]);
        expect(paths).toEqual([[AT, expect.stringMatching(new RegExp(`(^|\\.)${key}$`))]]);
      }),
    );
  });

  test('is as well known as its weakest input', () => {
    fc.assert(
      fc.property(tame, (numbers) => {
        const figure = of(numbers);
        if (!figure.known && figure.why === 'missing') return;
        const all = weakest(Object.values(numbers).map((number) => number!.status));
        // What a formula does not need in a case does not make it less known.
        const own = optional.length > 0 ? weakest([figure.status, all]) : figure.status;
        expect(own).toBe(all);
      }),
    );
  });

  test('has a range that holds every point inside, or says that it is open', () => {
    const inside = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: Object.keys(inputs).length,
      maxLength: Object.keys(inputs).length,
    });
    const boxes = numbersOf(formula, (kind) => ranged(TAME[kind]));
    fc.assert(
      fc.property(boxes, inside, (numbers, where) => {
        const figure = of(numbers);
        if (!figure.known || figure.beyond) return;
        // What is left out is left out of the range, too, though a point inside might count it.
        if (figure.remarks?.some(({ is }) => is === 'left-out')) return;
        const point = Object.entries(numbers).map(([key, number], i) => {
          const { value, low = value, high = value, unit, status } = number!;
          return [key, { value: low + where[i]! * (high - low), unit, status }];
        });
        const there = of(Object.fromEntries(point) as Numbers);
        expect(there.known, 'a number inside').toBe(true);
        if (!there.known || there.remarks?.some(({ is }) => is === 'few-answers')) return;
        const { value, low = value, high = value } = figure;
        const rounding = 1e-7 * Math.max(1, Math.abs(low), Math.abs(high));
        expect(there.value).toBeGreaterThanOrEqual(low - rounding);
        expect(there.value).toBeLessThanOrEqual(high + rounding);
      }),
      { numRuns: 400 },
    );
  });

  test.runIf(rises.length + falls.length > 0)('moves one way with each of its inputs', () => {
    const one = fc
      .constantFrom(...rises, ...falls)
      .chain((key) => fc.tuple(fc.constant(key), TAME[inputs[key]!], TAME[inputs[key]!]));
    fc.assert(
      fc.property(tame, one, (numbers, [key, a, b]) => {
        const at = (value: number) => of({ ...numbers, [key]: { ...numbers[key]!, value } });
        const [less, more] = [at(Math.min(a, b)), at(Math.max(a, b))];
        // A set-up without months is left out, which is another formula.
        if (!less.known || !more.known) return;
        if (less.remarks?.length !== more.remarks?.length && key === 'amortisationMonths') return;
        const step = rises.includes(key) ? more.value - less.value : less.value - more.value;
        const rounding = 1e-9 * Math.max(1, Math.abs(more.value), Math.abs(less.value));
        expect(step).toBeGreaterThanOrEqual(-rounding);
      }),
      { numRuns: 400 },
    );
  });
});
