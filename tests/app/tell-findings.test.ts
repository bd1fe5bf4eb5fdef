import { expect, test } from 'vitest';
import { changeSince } from '../../src/app/tell-findings';

const told = (canvas: string, ...ids: string[]) => ({ canvas, ids: new Set(ids) });

test.each([
  [told('a', '1'), told('a', '1', '2', '3'), '2 findings more'],
  [told('a', '1', '2'), told('a', '2'), '1 finding fewer'],
  [told('a', '1', '2'), told('a', '3'), '1 finding more, 2 findings fewer'],
  [told('a', '1'), told('a', '1'), undefined],
  [told('a', '1'), told('b', '2'), undefined],
])('after an edit, what came and went is told: %#', (before, now, said) => {
  expect(changeSince(before, now)).toBe(said);
});
