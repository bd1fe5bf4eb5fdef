import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PaperFinding } from '../../../src/formats/drawing/finding';
import { canvasPptx } from '../../../src/formats/pptx/canvas-pptx';
import { fitting, intoBoxes, itemHeight, type Item } from '../../../src/formats/pptx/room';
import { svgText } from '../../../src/formats/svg/svg-pen';
import { BLOCKS } from '../../../src/model/blocks';
import type { Canvas } from '../../../src/model/canvas';
import { anyCanvas } from '../../support/arbitrary-canvas';
import { bikeRepair, manyNotes, SCRIPTS, scripts } from '../pdf/samples';

const FINDINGS: PaperFinding[] = [
  { severity: 'error', title: 'It costs more.', detail: 'By $2.', fixes: ['Ask for more'] },
  { severity: 'info', title: 'Too personal.', detail: '', waived: 'They love it' },
];
const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const textsOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) =>
    text!.replace(/&(\w+);/g, (_, sign: string) => SIGNS[sign]!),
  );

/** The slides of a deck and the notes beside them, as XML. */
async function deckOf(canvas: Canvas, findings?: readonly PaperFinding[]) {
  const file = join(mkdtempSync(join(tmpdir(), 'slides-')), 'a.pptx');
  writeFileSync(file, new Uint8Array(await canvasPptx(canvas, findings)));
  const names = execFileSync('unzip', ['-Z1', file]).toString().split('\n');
  const parts = (folder: string) =>
    names
      .filter((name) => name.startsWith(`ppt/${folder}/`) && name.endsWith('.xml'))
      .sort((a, b) => parseInt(a.replace(/\D/g, '')) - parseInt(b.replace(/\D/g, '')))
      .map((name) => execFileSync('unzip', ['-p', file, name]).toString());
  return { slides: parts('slides'), notes: parts('notesSlides'), names };
}

describe('slides of a canvas', () => {
  test('have the sheet in nine titled boxes, the relationships in a table, and the findings', async () => {
    const canvas = bikeRepair();
    const { slides, notes } = await deckOf(canvas, FINDINGS);
    expect(slides).toHaveLength(3);
    const sheet = textsOf(slides[0]!);
    expect(sheet[0]).toBe(canvas.meta.name);
    for (const block of BLOCKS) {
      for (const { name } of Object.values(canvas[block])) expect(sheet).toContain(name);
    }
    expect(slides[0]).toContain('name="Key Partners"');
    expect(slides[0]).not.toContain('<p:pic>');
    expect(textsOf(slides[1]!).join(' | ')).toContain(
      'Bike riders in town | Long-term / value-based | Personal appointments (Personal assistance)',
    );
    expect(slides[1]).toContain('<a:tbl>');
    expect(textsOf(slides[2]!)).toEqual(
      expect.arrayContaining(['1 · Error', 'It costs more.', 'By $2.', 'They love it']),
    );
    expect(textsOf(notes[0]!).join('\n')).toContain('Repair fees: $480 / mo');
    expect(textsOf(notes[2]!).join('\n')).toContain('Ask for more');
  });

  test('go on where a block is too full, and lose no note in any script', async () => {
    for (const canvas of [manyNotes(150), scripts()]) {
      const { slides } = await deckOf(canvas);
      const texts = slides.flatMap(textsOf);
      for (const block of BLOCKS) {
        for (const { name } of Object.values(canvas[block])) expect(texts).toContain(name);
      }
    }
    expect(Object.keys(SCRIPTS).length).toBeGreaterThan(6);
  });

  test('of any canvas are sound, and point to nothing outside', async () => {
    await fc.assert(
      fc.asyncProperty(anyCanvas, fc.string({ unit: 'binary' }), async (canvas, name) => {
        const { slides, notes, names } = await deckOf({
          ...canvas,
          meta: { ...canvas.meta, name },
        });
        for (const xml of [...slides, ...notes]) {
          // eslint-disable-next-line no-control-regex
          expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
          expect(xml).not.toMatch(/undefined|NaN|&(?!amp;|lt;|gt;|quot;|apos;|#x2022;)/);
        }
        expect(names.filter((each) => /^ppt\/(media|embeddings)\/./.test(each))).toEqual([]);
      }),
      { numRuns: 6, seed: 7 },
    );
  });
});

test('boxes are filled in order, none beyond its height unless one item alone is higher', () => {
  const texts = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(texts, fc.constantFrom(8, 12), (all, size) => {
      const items = all.map((text): Item => [{ text: svgText(text), bullet: true }]);
      const room = { width: 2.3, height: 2 };
      const boxes = intoBoxes(items, room, size);
      expect(boxes.flat()).toEqual(items);
      for (const box of boxes) {
        const high = box.reduce((sum, item) => sum + itemHeight(item, room.width, size), 0);
        expect(box.length === 1 || high <= room.height).toBe(true);
        expect(fitting(box, room, size)).toBe(box.length);
      }
    }),
    { numRuns: 60, seed: 7 },
  );
});
