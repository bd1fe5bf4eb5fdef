import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { BLOCKS } from '../../src/model/blocks';
import type { Canvas } from '../../src/model/canvas';
import { together, type Edit } from '../../src/model/edit';
import { addNotes, change, putRecord } from '../../src/model/edit-notes';
import { removeNotes, removeRecord } from '../../src/model/edit-remove';
import { move } from '../../src/model/edit-move';
import { inOrder } from '../../src/model/order';
import { sketch } from '../../src/model/sketch';
import { after } from '../../src/model/edit';
import { anyCanvas, IDS } from '../support/arbitrary-canvas';

// Hundreds of canvases on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const ids = (canvas: Canvas) => inOrder(canvas, 'segments').map(({ id }) => id);
const two = sketch({ segments: { first: {}, last: {} } });

describe('adding', () => {
  test('puts notes at the end, or before another, in the order given', () => {
    const notes = ['a', 'b'].map((id) => ({ id, name: id }));
    expect(ids(after(two, addNotes('segments', notes)))).toEqual(['first', 'last', 'a', 'b']);
    expect(ids(after(two, addNotes('segments', notes, 'last')))).toEqual([
      'first',
      'a',
      'b',
      'last',
    ]);
    expect(ids(after(two, addNotes('segments', notes, 'first')))[0]).toBe('a');
    expect(ids(after(two, addNotes('segments', notes, 'gone')))).toEqual([
      'first',
      'last',
      'a',
      'b',
    ]);
  });

  test('keeps a strict order after 200 notes at the same place', () => {
    let canvas = two;
    const expected = ['first', 'last'];
    for (let i = 0; i < 200; i++) {
      canvas = after(canvas, addNotes('segments', [{ id: `n${i}`, name: '' }], 'last'));
      expected.splice(-1, 0, `n${i}`);
    }
    expect(ids(canvas)).toEqual(expected);
    expect(new Set(Object.values(canvas.segments).map(({ order }) => order)).size).toBe(202);
  });

  test('keeps it after 200 moves to the same place, too', () => {
    const many = addNotes(
      'segments',
      Array.from({ length: 200 }, (_, i) => ({ id: `n${i}`, name: '' })),
    );
    let canvas = after(two, many);
    for (let i = 0; i < 200; i++) canvas = after(canvas, move(`n${i}`, 'segments', 'last'));
    expect(ids(canvas).at(-1)).toBe('last');
    expect(new Set(Object.values(canvas.segments).map(({ order }) => order)).size).toBe(202);
  });
});

test('removing notes takes along every link, record and reference to them', () => {
  const refersTo = (canvas: Canvas, id: string) =>
    JSON.stringify({ ...canvas, segments: Object.values(canvas.segments) }).includes(`"${id}"`);
  fc.assert(
    fc.property(
      anyCanvas,
      fc.subarray(Object.values(IDS).flat(), { maxLength: 4 }),
      (canvas, gone) => {
        const there = gone.filter((id) => BLOCKS.some((block) => canvas[block][id]));
        const left = after(canvas, removeNotes(there));
        for (const id of there) expect(refersTo(left, id), id).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});

test('removing a note leaves references to others', () => {
  const others = { upgradesTo: 'last', interdependentWith: ['last', 'gone-soon'] };
  const canvas = sketch({ segments: { first: others, last: {}, 'gone-soon': {} } });
  const left = after(canvas, removeNotes(['gone-soon']));
  expect(left.segments.first).toMatchObject({ upgradesTo: 'last', interdependentWith: ['last'] });
});

test('an attribute can be changed; a note that is not there is left alone', () => {
  const rare = (id: string): Edit =>
    change('segments', id, (segment) => {
      segment.purchaseFrequency = 'rare';
    });
  expect(after(two, rare('first')).segments.first?.purchaseFrequency).toBe('rare');
  expect(after(two, rare('gone'))).toBe(two);
});

test('records are written, replaced and removed', () => {
  const kpi = (kind: 'csat' | 'nps') => putRecord('kpis', { id: 'k', kind, of: 'first' });
  const canvas = after(two, together('record', [kpi('csat'), kpi('nps')]));
  expect(canvas.kpis).toEqual({ k: { id: 'k', kind: 'nps', of: 'first' } });
  expect(after(canvas, removeRecord('kpis', 'k')).kpis).toEqual({});
});
