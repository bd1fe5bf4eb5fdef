import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { rename } from '../../src/model/edit-notes';
import { sketch } from '../../src/model/sketch';
import { applyEdit, HISTORY_LIMIT, redo, startTimeline, undo } from '../../src/store/history';
import { anyCanvas } from '../support/arbitrary-canvas';
import { anyEdit } from '../support/arbitrary-edit';

// Hundreds of canvases on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const RUNS = { numRuns: 300 };
const start = startTimeline(sketch({ segments: { riders: { name: 'Riders' } } }));
const name = (timeline: typeof start) => timeline.canvas.segments.riders!.name;

test('any edits, undone one by one, give each canvas before them; redone, each after', () => {
  fc.assert(
    fc.property(anyCanvas, fc.array(anyEdit, { maxLength: 20, size: 'max' }), (canvas, edits) => {
      const canvases = [canvas];
      let timeline = startTimeline(canvas);
      for (const edit of edits) {
        const next = applyEdit(timeline, edit);
        if (next !== timeline) canvases.push(next.canvas);
        timeline = next;
      }
      expect(timeline.past).toHaveLength(canvases.length - 1);
      for (const past of canvases.slice(0, -1).toReversed()) {
        timeline = undo(timeline);
        expect(timeline.canvas).toEqual(past);
      }
      for (const future of canvases.slice(1)) {
        timeline = redo(timeline);
        expect(timeline.canvas).toEqual(future);
      }
    }),
    RUNS,
  );
});

test('edits of one gesture are one step, and are undone and redone together', () => {
  fc.assert(
    fc.property(anyCanvas, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (canvas, edits) => {
      let timeline = startTimeline(canvas);
      for (const edit of edits) timeline = applyEdit(timeline, edit, 'drag-1');
      fc.pre(timeline.past.length > 0);
      expect(timeline.past).toHaveLength(1);
      const back = undo(timeline);
      expect(back.canvas).toEqual(canvas);
      expect(redo(back).canvas).toEqual(timeline.canvas);
    }),
    RUNS,
  );
});

describe('a step', () => {
  test('joins only the last one, of the same gesture', () => {
    let timeline = applyEdit(start, rename('riders', 'A'), 'typing-1');
    timeline = applyEdit(timeline, rename('riders', 'B'), 'typing-2');
    timeline = applyEdit(timeline, rename('riders', 'C'));
    timeline = applyEdit(timeline, rename('riders', 'D'));
    expect(timeline.past).toHaveLength(4);
    expect(name(undo(timeline))).toBe('C');
  });

  test('that changes nothing leaves no trace', () => {
    expect(applyEdit(start, rename('riders', 'Riders'))).toBe(start);
    expect(applyEdit(start, rename('gone', 'x'))).toBe(start);
  });

  test('after an undo drops what had been undone', () => {
    const once = undo(applyEdit(start, rename('riders', 'A')));
    expect(once.future).toHaveLength(1);
    expect(applyEdit(once, rename('riders', 'B')).future).toEqual([]);
  });
});

test('without a past or a future nothing happens', () => {
  expect(undo(start)).toBe(start);
  expect(redo(start)).toBe(start);
});

test('only so many steps are kept, the newest', () => {
  let timeline = start;
  for (let i = 0; i <= HISTORY_LIMIT; i++) timeline = applyEdit(timeline, rename('riders', `${i}`));
  expect(timeline.past).toHaveLength(HISTORY_LIMIT);
  while (timeline.past.length > 0) timeline = undo(timeline);
  expect(name(timeline)).toBe('0');
});
