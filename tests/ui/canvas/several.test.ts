import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxBetween, caughtBy } from '../../../src/ui/canvas/several/caught';
import { extended, stepOfGroup } from '../../../src/ui/canvas/several/extend';
import type { NoteBox } from '../../../src/layout/sheet';

const order = ['a', 'b', 'c', 'd', 'e'];

describe('a step with Shift', () => {
  it('adds the note it leads to, and takes it out again on the way back', () => {
    const two = extended(order, ['b'], 'b', 'c');
    expect(two).toEqual(['b', 'c']);
    const three = extended(order, two, 'c', 'd');
    expect(three).toEqual(['b', 'c', 'd']);
    expect(extended(order, three, 'd', 'c')).toEqual(['b', 'c']);
  });

  it('adds all between, in the direction of the step', () => {
    expect(extended(order, ['d'], 'd', 'a')).toEqual(['d', 'c', 'b', 'a']);
    expect(extended(['x', 'b'], ['x'], 'x', 'b')).toEqual(['x', 'b']);
  });

  it('begins with the note that has the focus, and keeps what was selected elsewhere', () => {
    expect(extended(order, ['z'], 'a', 'b')).toEqual(['z', 'a', 'b']);
    expect(extended(order, ['z'], undefined, 'b')).toEqual(['z', 'b']);
    expect(extended(order, ['a'], 'a', 'a')).toEqual(['a']);
  });
});

describe('a group that moves', () => {
  const moved = (group: string[], key: string) => {
    const rest = order.filter((id) => !group.includes(id));
    const before = stepOfGroup(order, new Set(group), key);
    const at = before === undefined ? rest.length : rest.indexOf(before);
    return [...rest.slice(0, at), ...group, ...rest.slice(at)].join('');
  };

  it.each([
    [['b', 'c'], 'ArrowUp', 'bcade'],
    [['b', 'c'], 'ArrowDown', 'adbce'],
    [['a', 'b'], 'ArrowUp', 'abcde'],
    [['d', 'e'], 'ArrowDown', 'abcde'],
    [['b', 'd'], 'ArrowUp', 'bdace'],
    [['b', 'd'], 'ArrowDown', 'acebd'],
    [['c'], 'ArrowDown', 'abdce'],
    [['c', 'd'], 'Home', 'cdabe'],
    [['b', 'c'], 'End', 'adebc'],
  ])('%j with %s stands %s', (group, key, stands) => {
    expect(moved(group, key)).toBe(stands);
  });
});

describe('a rectangle', () => {
  const note = (id: string, x: number, y: number) =>
    ({ face: { id }, x, y, width: 10, height: 10 }) as unknown as NoteBox;

  it('catches what it touches, from whichever corner it is drawn', () => {
    const notes = [note('a', 0, 0), note('b', 20, 0), note('c', 0, 20)];
    expect(caughtBy(notes, boxBetween({ x: 25, y: 5 }, { x: 5, y: 5 }))).toEqual(['a', 'b']);
    expect(caughtBy(notes, boxBetween({ x: 11, y: 11 }, { x: 19, y: 19 }))).toEqual([]);
    const point = fc.record({ x: fc.integer(), y: fc.integer() });
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(boxBetween(a, b)).toEqual(boxBetween(b, a));
      }),
    );
  });
});
