import { jsPDF } from 'jspdf';
import { describe, expect, test } from 'vitest';
import { canvasPdf } from '../../../src/formats/pdf/canvas-pdf';
import { contentOf } from '../../../src/formats/drawing/content';
import { layoutHeader } from '../../../src/formats/drawing/draw-frame';
import { labels } from '../../../src/formats/drawing/messages';
import { PAPERS, type Paper } from '../../../src/formats/drawing/paper';
import type { Style } from '../../../src/formats/drawing/pen';
import { PdfPen } from '../../../src/formats/pdf/pdf-pen';
import { loadTypeface } from '../../../src/formats/pdf/typeface';
import type { Canvas } from '../../../src/model/canvas';
import { sketch } from '../../../src/model/sketch';
import { readPdf, textOf } from './read-pdf';
import { loadFont } from './samples';

const COUNTS = [0, 1, 2, 8, 20, 25, 61, 200];
const GOES_ON = '1,234,567 notes continue on pages 2 to 123';
const NAMES = {
  short: (i: number) => `S${i}`,
  long: (i: number) => `${i} people who ride to work in all weathers`.padEnd(60, ' and back'),
  wide: (i: number) => `${i}${'W'.repeat(70)}`,
  mixed: (i: number) => `${i} ${'rider '.repeat(i % 9)}`,
  chinese: (i: number) => `${i}${'城市通勤者'.repeat(12)}`,
};

function canvasOf(count: number, name: (i: number) => string): Canvas {
  const segments = Array.from({ length: count }, (_, i) => [`s${i}`, { name: name(i + 1) }]);
  return sketch({ meta: { name: 'Many' }, segments: Object.fromEntries(segments) as object });
}

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What a header draws, in boxes. */
async function boxesOf(canvas: Canvas, paper: Paper, reserved?: string, note = reserved) {
  const doc = new jsPDF({ unit: 'pt' });
  const texts = labels();
  contentOf(canvas, undefined, (text) => (texts.push(text), text));
  const type = await loadTypeface(doc, loadFont, texts);
  const pen = new PdfPen(doc, type);
  const boxes: Box[] = [];
  pen.inside = ([x, y, width, height]) => {
    boxes.push({ text: '', left: x, right: x + width, top: y, bottom: y + height });
  };
  pen.text = (text: string, x: number, y: number, style: Style, placing?: { align?: string }) => {
    const width = pen.width(text, style);
    const left = placing?.align === 'right' ? x - width : x;
    const half = style.size / 2;
    boxes.push({ text, left, right: left + width, top: y - half, bottom: y + half });
  };
  const page = PAPERS[paper];
  const header = layoutHeader(pen, page, contentOf(canvas, undefined, type.settable), reserved);
  header.draw(note);
  return { boxes, page, bottom: page.margin + header.height };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

async function expectSound(...args: Parameters<typeof boxesOf>) {
  const { boxes, page, bottom } = await boxesOf(...args);
  const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
  expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([]);
  for (const box of boxes) {
    expect(box.left, box.text).toBeGreaterThanOrEqual(page.margin - 0.01);
    expect(box.right, box.text).toBeLessThanOrEqual(page.width - page.margin + 0.01);
    expect(box.bottom, box.text).toBeLessThanOrEqual(bottom);
  }
  const total = Object.keys(args[0].segments).length;
  const swatches = boxes.filter(({ text }) => text === '').length;
  const more = boxes.map(({ text }) => /and (\d+) more segment/.exec(text)?.[1]).find(Boolean);
  expect(swatches + Number(more ?? 0)).toBe(total);
  expect(boxes.at(-1)!.text).toContain(args[3] ?? args[2] ?? '');
  return { swatches };
}

describe.each(Object.entries(NAMES))('a legend of %s names', (_, name) => {
  test.each(COUNTS)('has %i segments apart, with the note and without', async (count) => {
    const canvas = canvasOf(count, name);
    for (const paper of ['a4', 'letter'] as const) {
      const whole = await expectSound(canvas, paper);
      const noted = await expectSound(canvas, paper, GOES_ON);
      expect(noted.swatches).toBeLessThanOrEqual(whole.swatches);
      await expectSound(canvas, paper, '2 notes continue on page 2', GOES_ON.slice(8));
    }
  });
});

test('a legend is not shortened where it has room', async () => {
  for (const count of [1, 8, 20]) {
    const { swatches } = await expectSound(canvasOf(count, NAMES.short), 'a4', GOES_ON);
    expect(swatches).toBe(count);
  }
});

test.each([61, 200])('the pages of %i segments say how many are not in the legend', async (n) => {
  const canvas = canvasOf(n, NAMES.long);
  const pdf = readPdf((await canvasPdf(canvas, { loadFont })).bytes);
  expect(textOf(pdf, 1)).toMatch(/and\d+moresegments/);
  for (const { name } of Object.values(canvas.segments)) {
    expect(textOf(pdf)).toContain(name.replace(/\s/g, ''));
  }
});
