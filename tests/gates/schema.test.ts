import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MADE, placeOf } from '../../scripts/schema.ts';

it.each(Object.keys(MADE))('%s is what the code says; `npm run schema` writes it anew', (path) => {
  expect(readFileSync(placeOf(path), 'utf8').replaceAll('\r\n', '\n')).toBe(MADE[path]!());
});
