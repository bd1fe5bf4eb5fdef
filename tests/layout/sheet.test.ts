import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facesOf, type Face, type Span, type Tone } from '../../src/layout/face';
import { NOTE } from '../../src/layout/note-box';
import {
  BLOCK,
  blockHeight,
  layoutSheet,
  noteWidth,
  type Box,
  type Sheet,
  type SheetOptions,
} from '../../src/layout/sheet';
import { TYPE, type Measure } from '../../src/layout/text';
import { BLOCKS, type Block } from '../../src/model/blocks';
import { relationshipCostPerCustomer } from '../../src/model/figures/cost-per-customer';
import { inOrder } from '../../src/model/order';
import { anyCanvas } from '../support/arbitrary-canvas';

const measure: Measure = (text, style) => text.length * TYPE[style].size * 0.55;

const TONES: readonly Tone[] = ['plain', 'chip', 'assistance', 'good', 'caution'];
const span: fc.Arbitrary<Span> = fc.record({
  text: fc.oneof(fc.constantFrom('$6.30 / mo', 'for riders', 'x'.repeat(80)), fc.string()),
  tone: fc.constantFrom(...TONES),
});
const face = fc.record({
  title: fc.oneof(fc.string({ maxLength: 200 }), fc.constantFrom('Bike riders in town', '')),
  rows: fc.array(fc.array(span, { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
});
const faces = fc
  .tuple(...BLOCKS.map(() => fc.array(face, { maxLength: 9 })))
  .map(
    (lists) =>
      Object.fromEntries(
        BLOCKS.map((block, b) => [
          block,
          lists[b]!.map((one, i) => ({ ...one, id: `${block}-${i}`, block, serves: [] })),
        ]),
      ) as unknown as Record<Block, Face[]>,
  );
const options: fc.Arbitrary<SheetOptions> = fc.record({
  width: fc.integer({ min: 600, max: 3000 }),
  minHeight: fc.integer({ min: 0, max: 2500 }),
  measure: fc.constant(measure),
  add: fc.boolean(),
  bottomShare: fc.constantFrom(0.24, 0.1, 0.5),
});

const CLOSE = 1e-6;
const right = (box: Box) => box.x + box.width;
const bottom = (box: Box) => box.y + box.height;
const inside = (inner: Box, outer: Box) =>
  inner.x >= outer.x - CLOSE &&
  inner.y >= outer.y - CLOSE &&
  right(inner) <= right(outer) + CLOSE &&
  bottom(inner) <= bottom(outer) + CLOSE;
const overlap = (a: Box, b: Box) =>
  Math.min(right(a), right(b)) - Math.max(a.x, b.x) > CLOSE &&
  Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y) > CLOSE;
const anyOverlap = (boxes: readonly Box[]) =>
  boxes.some((a, i) => boxes.slice(i + 1).some((b) => overlap(a, b)));
const area = (box: Box) => box.width * box.height;

const ofBlock = (sheet: Sheet, block: Block) => sheet.notes.filter((n) => n.face.block === block);

function holds(check: (sheet: Sheet, all: Record<Block, Face[]>, given: SheetOptions) => void) {
  fc.assert(
    fc.property(faces, options, (all, given) => check(layoutSheet(all, given), all, given)),
    { numRuns: 80 },
  );
}

describe('whatever is on the canvas', () => {
  test('the nine blocks cover the sheet exactly, which is as high as was asked', () => {
    holds((sheet, _, { width, minHeight }) => {
      const { blocks } = sheet;
      expect(blocks.map(({ block }) => block).sort()).toEqual([...BLOCKS].sort());
      expect(sheet.width).toBe(width);
      expect(sheet.height).toBeGreaterThanOrEqual(minHeight);
      for (const block of blocks) expect(inside(block, { ...sheet, x: 0, y: 0 })).toBe(true);
      expect(anyOverlap(blocks)).toBe(false);
      const covered = blocks.reduce((sum, block) => sum + area(block), 0);
      expect(covered).toBeCloseTo(area({ ...sheet, x: 0, y: 0 }), 3);
    });
  });

  test('every note is in its block, below the heading, and no two overlap', () => {
    holds((sheet) => {
      for (const box of sheet.blocks) {
        const notes = ofBlock(sheet, box.block);
        for (const note of notes) {
          expect(inside(note, box)).toBe(true);
          expect(note.y).toBeGreaterThanOrEqual(box.y + BLOCK.header);
        }
        expect(anyOverlap(notes)).toBe(false);
      }
    });
  });

  test('the place for the next note is free, and in its block', () => {
    holds((sheet, _, { add }) => {
      if (!add) return;
      for (const box of sheet.blocks) {
        expect(inside(box.add, box)).toBe(true);
        expect(ofBlock(sheet, box.block).some((note) => overlap(note, box.add))).toBe(false);
      }
    });
  });

  test('notes keep their order, read from left to right and down', () => {
    holds((sheet, all) => {
      for (const block of BLOCKS) {
        const notes = ofBlock(sheet, block);
        expect(notes.map((note) => note.face)).toEqual(all[block]);
        const read = notes.toSorted((a, b) => a.y - b.y || a.x - b.x);
        expect(read.map((note) => note.face.id)).toEqual(all[block].map(({ id }) => id));
      }
    });
  });

  test('the lines and small texts of a note are inside it, and do not overlap', () => {
    holds((sheet) => {
      for (const note of sheet.notes) {
        const place = { ...note, x: 0, y: 0 };
        const title = NOTE.padY + note.lines.length * TYPE.title.line;
        for (const one of note.spans) {
          expect(inside(one, place)).toBe(true);
          expect(one.y).toBeGreaterThanOrEqual(title);
        }
        expect(note.height).toBeGreaterThanOrEqual(title + NOTE.padY);
        expect(anyOverlap(note.spans)).toBe(false);
      }
    });
  });

  test('notes are as wide as said beforehand, and a block as high as it said it needs', () => {
    holds((sheet, all, given) => {
      for (const box of sheet.blocks) {
        expect(blockHeight(box.block, all[box.block], given)).toBeLessThanOrEqual(box.height);
        for (const note of ofBlock(sheet, box.block)) {
          expect(note.width).toBe(noteWidth(box.block, given.width));
        }
      }
    });
  });
});

test('any canvas has a face for each note, in the order of its block', () => {
  fc.assert(
    fc.property(anyCanvas, (canvas) => {
      for (const block of BLOCKS) {
        const all = facesOf(canvas, block, { costPerCustomer: relationshipCostPerCustomer });
        expect(all.map(({ id }) => id)).toEqual(inOrder(canvas, block).map(({ id }) => id));
        for (const { rows } of all) {
          for (const { text } of rows.flat()) expect(text).not.toMatch(/undefined|NaN|^face\./);
        }
      }
    }),
    { numRuns: 80 },
  );
});
