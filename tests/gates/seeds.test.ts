import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index';
import { ARGUED, SEED_ROWS } from './seed-rows';

const known = new Set(SEED_ROWS);
const answered = new Set(RULES.flatMap(({ seeds }) => seeds));

test('the list of rows is whole', () => {
  expect(SEED_ROWS).toHaveLength(109);
  expect(known.size).toBe(SEED_ROWS.length);
});

test.each(RULES)('$id names rows that there are, each once', ({ seeds }) => {
  expect(seeds.filter((row) => !known.has(row))).toEqual([]);
  expect(new Set(seeds).size).toBe(seeds.length);
});

test('every row is answered by a rule, or it is said why no rule should', () => {
  expect(SEED_ROWS.filter((row) => !answered.has(row) && !Object.hasOwn(ARGUED, row))).toEqual([]);
});

test('no row is argued away that a rule answers', () => {
  expect(Object.keys(ARGUED).filter((row) => answered.has(row))).toEqual([]);
});

test('arguments are about rows that there are, and say where and why', () => {
  for (const [row, { where, why }] of Object.entries(ARGUED)) {
    expect(known, row).toContain(row);
    for (const text of [where, why]) expect(text, row).toMatch(/^\S.{10,}\.$/);
  }
});
