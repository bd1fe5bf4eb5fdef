import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { after } from '../../../src/model/edit';
import { leverKey, leversOf, settingLevers } from '../../../src/model/figures/levers';
import { sketch } from '../../../src/model/sketch';
import type { Quantity } from '../../../src/model/quantity';
import { viewOf } from '../../../src/model/view';
import { template, TEMPLATES } from '../../support/templates';

describe.each(TEMPLATES)('%s', (name) => {
  const canvas = template(name);
  const view = viewOf(canvas);
  const levers = view.all('segments').flatMap((segment) => leversOf(segment, view));

  test('has a lever for each known number, and its scale reaches to both sides of it', () => {
    expect(levers.length).toBeGreaterThan(0);
    for (const { now, min, max, step } of levers) {
      expect(now.value).toBeGreaterThanOrEqual(min);
      expect(now.value).toBeLessThanOrEqual(max);
      expect(step).toBeGreaterThan(0);
      expect((max - min) / step).toBeLessThan(1100);
      expect(now.unit.startsWith('share') ? max : 1).toBeLessThanOrEqual(1);
    }
  });

  test('what is moved is written as assumed, and nothing else changes', () => {
    fc.assert(
      fc.property(
        fc.subarray(levers),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (moved, part) => {
          const values = new Map(
            moved.map((lever) => [leverKey(lever), lever.min + part * (lever.max - lever.min)]),
          );
          const next = after(canvas, settingLevers(levers, values));
          for (const lever of levers) {
            const note = next[lever.block][lever.id] as unknown as Record<string, unknown>;
            const kept = lever.path
              .split('.')
              .reduce<unknown>(
                (bag, key) => (bag as Record<string, unknown>)[key],
                note,
              ) as Quantity;
            const value = values.get(leverKey(lever));
            const same = value === undefined || value === lever.now.value;
            const { unit } = lever.now;
            expect(kept).toEqual(same ? lever.now : { value, unit, status: 'assumed' });
          }
          expect(next === canvas).toBe(values.size === 0);
        },
      ),
      { numRuns: 30 },
    );
  });
});

test('a number that is nothing now can be moved, too', () => {
  const quantity = (value: number, unit: string) => ({ value, unit, status: 'assumed' }) as never;
  const canvas = sketch({
    segments: {
      riders: {
        economics: {
          activeCustomers: quantity(0, 'customers'),
          churnMonth: quantity(0, 'share/month'),
        },
      },
    },
  });
  const view = viewOf(canvas);
  const levers = leversOf(view.get('segments', 'riders')!, view);
  expect(levers.map(({ path, max, step }) => [path, max, step])).toEqual([
    ['economics.activeCustomers', 100, 1],
    ['economics.churnMonth', 0.1, 0.001],
  ]);
});
