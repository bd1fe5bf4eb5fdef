import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHAPES } from '../../../src/formats/in/shapes';
import { BLOCKS } from '../../../src/model/blocks';
import { EXPECTED, type Expected } from '../../corpus/shapes/expected';

const root = new URL('../../corpus/shapes/', import.meta.url);
const files = readdirSync(root).filter((file) => file !== 'expected.ts');

/** What the readers make of a file, as the table says it; `has` is what of it was found. */
function understood(text: string, expected: Expected): Expected {
  const found = SHAPES.flatMap((read) => read(text) ?? [])[0];
  if (!found) return 'another';
  if (!found.ok) return { why: found.why };
  const { source, canvas, left } = found;
  const whole = JSON.stringify(canvas);
  const wanted = typeof expected === 'object' && 'has' in expected ? expected.has : [];
  return {
    source,
    name: canvas.meta.name,
    counts: BLOCKS.map((block) => Object.keys(canvas[block]).length),
    links: Object.keys(canvas.links).length,
    has: wanted.filter((said) => whole.includes(said)),
    ...(left.length > 0 && { left: left.map(({ what, why }) => `${why}: ${what}`) }),
  };
}

test('the table names every file, and no other', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(files.sort());
  expect(files.length).toBeGreaterThanOrEqual(30);
});

test.each(Object.entries(EXPECTED))('%s', (file, expected) => {
  const text = readFileSync(new URL(file, root), 'utf8');
  expect(understood(text, expected)).toEqual(expected);
});
