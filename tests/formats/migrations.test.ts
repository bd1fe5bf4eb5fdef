import { describe, expect, test } from 'vitest';
import { migrate, type Migration } from '../../src/formats/migrations';

/** Versions that never were: 1 had `title`, 2 has `meta.name`, 3 counts its notes. */
const CHAIN: Migration[] = [
  ({ title, ...file }) => ({ ...file, schemaVersion: 2, meta: { name: title } }),
  (file) => ({
    ...file,
    schemaVersion: 3,
    count: Object.keys(file.notes as object).length,
  }),
];
const first = { schemaVersion: 1, title: 'Shop', notes: { a: 1, b: 2 }, 'x-own': [1] };
const third = {
  schemaVersion: 3,
  meta: { name: 'Shop' },
  notes: { a: 1, b: 2 },
  count: 2,
  'x-own': [1],
};

describe('files of older versions', () => {
  test('go through every step from their own on', () => {
    expect(migrate(first, 1, CHAIN)).toEqual(third);
    const second = {
      schemaVersion: 2,
      meta: { name: 'Shop' },
      notes: { a: 1, b: 2 },
      'x-own': [1],
    };
    expect(migrate(second, 2, CHAIN)).toEqual(third);
  });

  test('of the present version are left as they are', () => {
    expect(migrate(third, 3, CHAIN)).toBe(third);
  });

  test('are not changed themselves, and keep what no step knows', () => {
    const before = structuredClone(first);
    expect(migrate(first, 1, CHAIN)['x-own']).toEqual([1]);
    expect(first).toEqual(before);
  });
});
