import { expect, test } from 'vitest';
import { linesOf } from '../../src/cli/lines';

const text = `{
  "meta": { "name": "a \\"riders\\": { b" },
  "segments": {
    "riders": { "name": "{" },
    "a\\"b\\\\": {},
    "tight":{"x":{"y":1}}, "same line" : {
    },
    "over":

    { }
  }
}`;

test('ids are found where their notes begin', () => {
  const lineOf = linesOf(text);
  const ids = ['segments', 'riders', 'a"b\\', 'tight', 'y', 'same line', 'over', 'nowhere'];
  expect(ids.map(lineOf)).toEqual([3, 4, 5, 6, 1, 6, 8, 1]);
});

test('a long text takes one pass', () => {
  const notes = Array.from(
    { length: 20_000 },
    (_, i) => `\n"n${i}": {"name": "${'x'.repeat(80)}"}`,
  );
  const lineOf = linesOf(`{"segments": {${notes.join(',')}}}`);
  const start = performance.now();
  for (let i = 0; i < 20_000; i++) expect(lineOf(`n${i}`) === i + 2).toBe(true);
  expect(performance.now() - start).toBeLessThan(5000);
});
