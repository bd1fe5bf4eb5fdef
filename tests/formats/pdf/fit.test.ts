import { jsPDF } from 'jspdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { fitSheets, FLOOR, type FittedSheet } from '../../../src/formats/drawing/fit';
import type { Faces } from '../../../src/formats/drawing/flow';
import { PAPERS, type Paper } from '../../../src/formats/drawing/paper';
import { loadTypeface, type Typeface } from '../../../src/formats/pdf/typeface';
import { facesOf } from '../../../src/layout/face';
import { isChip, NOTE } from '../../../src/layout/note-box';
import type { Box } from '../../../src/layout/sheet';
import { TYPE, type Measure } from '../../../src/layout/text';
import { BLOCKS } from '../../../src/model/blocks';
import type { Canvas } from '../../../src/model/canvas';
import { relationshipCostPerCustomer } from '../../../src/model/figures/cost-per-customer';
import { sketch } from '../../../src/model/sketch';
import { bikeRepair, loadFont, manyNotes } from './samples';

let type: Typeface;
const weight = { title: 400, meta: 400, chip: 600, heading: 600 } as const;
const measure: Measure = (text, style) => type.width(text, weight[style]) * TYPE[style].size;

beforeAll(async () => {
  const latin = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('') + '·…$';
  type = await loadTypeface(new jsPDF(), loadFont, [latin]);
});

const facesIn = (canvas: Canvas) =>
  Object.fromEntries(
    BLOCKS.map((block) => [
      block,
      facesOf(canvas, block, { costPerCustomer: relationshipCostPerCustomer }),
    ]),
  ) as unknown as Faces;

function fit(canvas: Canvas, paper: Paper = 'a4'): FittedSheet[] {
  const { width, height, margin } = PAPERS[paper];
  const area = { width: width - 2 * margin, height: height - 2 * margin - 60 };
  const sheets = fitSheets(facesIn(canvas), area, measure);
  for (const fitted of sheets) expectSound(fitted, area);
  return sheets;
}

const inside = (inner: Box, outer: Box) =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;
const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x + 0.01 ||
  b.x + b.width <= a.x + 0.01 ||
  a.y + a.height <= b.y + 0.01 ||
  b.y + b.height <= a.y + 0.01;

/** Nothing lies outside its place or on top of another, and nothing is too small to read. */
function expectSound({ sheet, scale }: FittedSheet, area: { width: number; height: number }) {
  expect(scale * TYPE.title.size).toBeGreaterThanOrEqual(FLOOR);
  expect(sheet.width * scale).toBeCloseTo(area.width, 3);
  expect(sheet.height * scale).toBeLessThanOrEqual(area.height + 0.01);
  const page = { x: 0, y: 0, width: sheet.width, height: sheet.height };
  expect(sheet.blocks.filter((block) => !inside(block, page))).toEqual([]);
  const pairs = <T>(items: readonly T[]) =>
    items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
  expect(pairs(sheet.blocks).filter(([a, b]) => !apart(a, b))).toEqual([]);
  expect(pairs(sheet.notes).filter(([a, b]) => !apart(a, b))).toEqual([]);
  for (const note of sheet.notes) {
    const homes = sheet.blocks.filter(({ block }) => block === note.face.block);
    expect(
      homes.some((block) => inside(note, block)),
      note.face.title,
    ).toBe(true);
    const room = note.width - NOTE.stripe - 2 * NOTE.padX;
    for (const line of note.lines) expect(measure(line, 'title')).toBeLessThanOrEqual(room + 0.01);
    expect(note.lines.length * TYPE.title.line + 2 * NOTE.padY).toBeLessThanOrEqual(note.height);
    for (const span of note.spans) {
      const within = { x: 0, y: 0, width: note.width, height: note.height };
      expect(inside(span, within), span.text).toBe(true);
      const pad = isChip(span) ? 2 * NOTE.chipPadX : 0;
      const wide = measure(span.text, isChip(span) ? 'chip' : 'meta') + pad;
      expect(wide).toBeLessThanOrEqual(room + 0.01);
    }
  }
}

/** What the notes say on all sheets together, without white space. */
const said = (sheets: readonly FittedSheet[], id: string) =>
  sheets
    .flatMap(({ sheet }) => sheet.notes)
    .filter(({ face }) => face.id === id)
    .map(({ lines }) => lines.join(''))
    .join('')
    .replace(/\s/g, '');

describe('fitSheets', () => {
  test.each(['a4', 'a3', 'letter'] as const)('puts the worked example on one %s page', (paper) => {
    const [sheet, ...more] = fit(bikeRepair(), paper);
    expect(more).toEqual([]);
    expect(sheet!.scale * TYPE.title.size).toBeGreaterThan(8.5);
  });

  test('makes the text smaller before it turns the page', () => {
    const sizes = [9, 36, 45].map((count) => fit(manyNotes(count)));
    expect(sizes.map((sheets) => sheets.length)).toEqual([1, 1, 1]);
    expect(sizes[1]![0]!.scale).toBeLessThan(sizes[0]![0]!.scale);
  });

  test.each([60, 150, 400])('keeps every one of %i notes, once, in order', (count) => {
    const canvas = manyNotes(count);
    const sheets = fit(canvas);
    const notes = sheets.flatMap(({ sheet }) => sheet.notes.map(({ face }) => face));
    for (const block of BLOCKS) {
      const shown = notes.filter((face) => face.block === block).map(({ title }) => title);
      expect(shown).toEqual(facesIn(canvas)[block].map(({ title }) => title));
    }
  });

  test.each(BLOCKS)('cuts nothing off a note of 2,000 characters in %s', (block) => {
    const name = 'Repairs that take more than a day, and why. '.repeat(50).slice(0, 2000);
    const unbroken = 'x'.repeat(2000);
    const canvas = sketch({
      [block]: { long: { name }, short: { name: 'Short' }, un: { name: unbroken } },
    });
    const sheets = fit(canvas);
    expect(said(sheets, 'long')).toBe(name.replace(/\s/g, ''));
    expect(said(sheets, 'un')).toBe(unbroken);
    expect(said(sheets, 'short')).toBe('Short');
  });

  test('carries on with what stands under a title', () => {
    const names = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`r${i}`, { name: `${i} ${'part '.repeat(60)}` }]),
    );
    const canvas = sketch({
      partners: { p: { name: 'Wholesaler' } },
      resources: names,
      links: Object.keys(names).map((id) => ['p', id] as const),
    });
    const sheets = fit(canvas);
    const spans = sheets
      .flatMap(({ sheet }) => sheet.notes.filter(({ face }) => face.id === 'p'))
      .flatMap((note) => note.spans.map(({ text }) => text));
    const whole = facesIn(canvas)
      .partners[0]!.rows.flat()
      .map(({ text }) => text);
    expect(spans.join('').replace(/\s/g, '')).toBe(whole.join('').replace(/\s/g, ''));
  });
});
