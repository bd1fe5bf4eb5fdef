import { describe, expect, test } from 'vitest';
import { canvasPdf } from '../../../src/formats/pdf/canvas-pdf';
import { PAPERS } from '../../../src/formats/drawing/paper';
import { TYPE } from '../../../src/layout/text';
import { sketch } from '../../../src/model/sketch';
import { VIEWS } from '../../../src/store/view';
import { makerOf, TEMPLATES } from '../views';
import { readPdf, textOf } from './read-pdf';
import { loadFont } from './samples';

const bare = (text: string) => text.replace(/\s/g, '');

describe.each(TEMPLATES)('%s', (_, canvas) => {
  test('is one PDF with all its views, nothing outside a page and no word lost', async () => {
    const makers = await Promise.all(VIEWS.map((view) => makerOf(canvas, view)));
    const pictures = makers.filter((make) => make !== undefined);
    const { bytes, missing } = await canvasPdf(canvas, { loadFont, pictures });
    expect(missing).toEqual([]);
    const pdf = readPdf(bytes);
    expect(pdf.pages).toBeGreaterThanOrEqual(5);
    const { width, height } = PAPERS.a4;
    for (const { x, y, text } of pdf.drawn) {
      expect(x, text).toBeGreaterThan(0);
      expect(x, text).toBeLessThan(width);
      expect(y, text).toBeGreaterThan(0);
      expect(y, text).toBeLessThan(height);
    }
    const all = textOf(pdf);
    for (const make of pictures) {
      const { title, bands } = make((text, style) => text.length * TYPE[style].size * 0.55);
      expect(all).toContain(bare(title));
      for (const mark of bands.flatMap(({ marks }) => marks)) {
        if (mark.is !== 'text') continue;
        // Where lines break depends on how wide letters are: words are what stays whole.
        for (const word of mark.text.split(/\s+/)) expect(all).toContain(word);
      }
    }
    for (let page = 1; page <= pdf.pages; page++) {
      expect(textOf(pdf, page)).toContain('CCBY-SA3.0');
      expect(textOf(pdf, page)).toContain(`Page${page}of${pdf.pages}`);
      expect(textOf(pdf, page)).toContain(bare(canvas.meta.name));
    }
  });
});

test('a PDF can be of a view alone, and tells which letters no font has', async () => {
  const canvas = sketch({
    meta: { name: 'Riders' },
    segments: { a: { name: 'Riders 👨‍👩‍👧 in town' } },
    costs: { c: { name: 'Rent' } },
  });
  const pictures = [(await makerOf(canvas, 'journey'))!];
  const { bytes, missing } = await canvasPdf(canvas, { loadFont, pictures, sheet: false });
  const pdf = readPdf(bytes);
  expect(pdf.pages).toBe(1);
  expect(textOf(pdf)).toContain('Riders□intown');
  expect(textOf(pdf)).not.toContain('Rent');
  expect(missing).toEqual(['👨‍👩‍👧']);
});
