// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fragmentOf, placeOf } from '../../src/app/address';

describe('addresses', () => {
  it.each([
    { canvas: 'c1', view: 'canvas', selection: [] },
    { canvas: 'c1', view: 'canvas', outline: true, selection: ['a'] },
    { canvas: 'a/b #1', view: 'economics', selection: ['riders, old', 'x/y'] },
  ] as const)('name a place and lead back to it: %o', (place) => {
    expect(placeOf(fragmentOf(place))).toEqual(place);
  });

  it('leave out a selection that would make them long', () => {
    const selection = Array.from({ length: 21 }, (_, i) => `n${i}`);
    expect(fragmentOf({ canvas: 'c1', view: 'canvas', selection })).toBe('#/c1/canvas');
  });

  it.each(['', '#', '#/c1', '#/c1/nowhere', '#top', '#/%/canvas'])('%s names none', (fragment) => {
    expect(placeOf(fragment)).toBeUndefined();
  });
});
