import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredVersion } from '../../src/storage/database';
import { DAYS, LAST, thinned } from '../../src/storage/thinned';

type Version = Pick<StoredVersion, 'key' | 'at' | 'why'>;
const DAY = 86_400_000;
const NOW = new Date(2026, 10, 22, 15).getTime();
/** Versions by how many days ago they were kept, oldest first. */
const ago = (...days: number[]): Version[] =>
  days.map((day, i) => ({ key: i + 1, at: NOW - day * DAY, why: 'automatic' }));
const kept = (versions: readonly Version[], now = NOW) => {
  const gone = new Set(thinned(versions, now));
  return versions.filter(({ key }) => !gone.has(key)).map(({ key }) => key);
};
const many = (length: number, day: number) => Array.from({ length }, () => day);

describe('versions that came by themselves', () => {
  test('are all kept while they are ten', () => {
    expect(thinned(ago(...many(LAST, 400)), NOW)).toEqual([]);
  });

  test('are thinned to the last ten and the last one of each day before', () => {
    const versions = ago(3, 3, 3, 2, 2, ...many(LAST, 0));
    expect(kept(versions)).toEqual([3, 5, ...versions.slice(5).map(({ key }) => key)]);
  });

  test('of the same day as the last ten are not kept once more', () => {
    expect(kept(ago(0, 0, ...many(LAST, 0)))).toHaveLength(LAST);
  });

  test('go after a month, and not a day before', () => {
    expect(kept(ago(DAYS, DAYS - 1, ...many(LAST, 0)))[0]).toBe(2);
  });

  test('are told apart by their keys: a clock that was set back takes nothing away', () => {
    const versions = ago(5, ...many(LAST, 9));
    expect(kept(versions)).toHaveLength(LAST + 1);
    expect(kept(ago(-7, ...many(LAST, 0)))).toHaveLength(LAST + 1);
  });
});

test('what has a name, or was set aside, stays for ever', () => {
  const why = ['named', 'behind', 'unreadable'] as const;
  const versions = why.flatMap((one, i) => [
    { key: i + 1, at: NOW - 999 * DAY, why: one },
    { key: i + 4, at: NOW - 999 * DAY, why: one },
  ]);
  const own = ago(...many(LAST + 5, 0)).map((version) => ({ ...version, key: version.key + 10 }));
  expect(kept([...versions, ...own])).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6]));
});

test('thinning again takes nothing more, and a later day never brings anything back', () => {
  const days = fc.array(fc.integer({ min: -2, max: 60 }), { maxLength: 60 });
  fc.assert(
    fc.property(days, fc.nat({ max: 40 }), (list, later) => {
      const versions = ago(...list.toSorted((a, b) => b - a));
      const left = versions.filter(({ key }) => kept(versions).includes(key));
      expect(thinned(left, NOW)).toEqual([]);
      expect(left.length).toBeGreaterThanOrEqual(Math.min(LAST, versions.length));
      expect(left.length).toBeLessThanOrEqual(LAST + DAYS + 2);
      const then = kept(left, NOW + later * DAY);
      expect(kept(versions, NOW + later * DAY)).toEqual(expect.arrayContaining(then));
    }),
  );
});
