import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedIn, carrierOf } from '../../../src/formats/carried/carried-in';
import { packed } from '../../../src/formats/carried/packed';
import { intoPng } from '../../../src/formats/carried/png';
import { intoSvg } from '../../../src/formats/carried/svg';
import { readCanvas } from '../../../src/formats/json';
import { writeCanvas } from '../../../src/formats/write-json';
import { canvasPdf } from '../../../src/formats/pdf/canvas-pdf';
import { canvasSvg } from '../../../src/formats/svg/canvas-svg';
import type { Canvas } from '../../../src/model/canvas';
import { anyCanvas } from '../../support/arbitrary-canvas';
import { bikeRepair, loadFont, scripts } from '../pdf/samples';

/** A picture of one pixel, as every program reads it. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const utf8 = (text: string) => new TextEncoder().encode(text);
const svgOf = (canvas: Canvas) => canvasSvg(canvas, (line) => line.length * 0.55);

const INTO: Record<string, (canvas: Canvas) => Promise<Uint8Array>> = {
  png: async (canvas) => intoPng(PIXEL, await packed(canvas)),
  svg: async (canvas) => utf8(intoSvg(svgOf(canvas), await packed(canvas))),
  pdf: async (canvas) =>
    new Uint8Array((await canvasPdf(canvas, { loadFont, inside: true })).bytes),
};

describe.each(Object.entries(INTO))('a %s', (kind, into) => {
  test('gives back the canvas that it carries', async () => {
    for (const canvas of [bikeRepair(), scripts()]) {
      const bytes = await into(canvas);
      expect(carrierOf(bytes)).toBe(kind);
      const read = readCanvas((await carriedIn(bytes))!);
      expect(read).toEqual({ ok: true, canvas });
    }
  });

  test('gives back any canvas', async () => {
    await fc.assert(
      fc.asyncProperty(anyCanvas, async (canvas) => {
        expect(await carriedIn(await into(canvas))).toBe(writeCanvas(canvas));
      }),
      { numRuns: kind === 'pdf' ? 8 : 60, seed: 7 },
    );
  });

  test('that is damaged anywhere gives the canvas or nothing', async () => {
    const canvas = bikeRepair();
    const bytes = await into(canvas);
    const text = writeCanvas(canvas);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 8, max: bytes.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        fc.boolean(),
        async (at, value, cut) => {
          const broken = cut ? bytes.slice(0, at) : bytes.slice();
          if (!cut) broken[at] = value;
          expect([text, undefined]).toContain(await carriedIn(broken));
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });
});

test('a file that carries nothing gives nothing, and neither does another kind', async () => {
  const pdf = new Uint8Array((await canvasPdf(bikeRepair(), { loadFont })).bytes);
  for (const bytes of [pdf, PIXEL, utf8(svgOf(bikeRepair()))]) {
    expect(carrierOf(bytes)).toBeDefined();
    expect(await carriedIn(bytes)).toBeUndefined();
  }
  for (const text of ['', '<bmml/>', '{"a": "<svg>"}', '# Canvas', '\xFF\xD8\xFF']) {
    expect(carrierOf(utf8(text))).toBeUndefined();
    expect(await carriedIn(utf8(text))).toBeUndefined();
  }
});

test('a bomb is given up before it fills the memory', async () => {
  const bomb = deflateSync(Buffer.alloc(200_000_000), { level: 9 });
  const before = process.memoryUsage().rss;
  expect(await carriedIn(intoPng(PIXEL, bomb))).toBeUndefined();
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
});

test('a text that names the mark hides no canvas', async () => {
  const canvas = bikeRepair();
  canvas.meta.name = 'x rapport-canvas+json id="rapport-canvas"> iTXt';
  for (const into of Object.values(INTO)) {
    expect(await carriedIn(await into(canvas))).toBe(writeCanvas(canvas));
  }
});

test('a PDF has it as an attachment that other programs list, save and keep', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'carried-'));
  const [file, anew] = [join(folder, 'a.pdf'), join(folder, 'b.pdf')];
  const canvas = bikeRepair();
  writeFileSync(file, await INTO['pdf']!(canvas));
  expect(execFileSync('qpdf', ['--check', file]).toString()).toMatch(/No syntax .* errors found/);
  const shown = execFileSync('qpdf', ['--show-attachment=canvas.bmc.json', file]);
  expect(shown.toString()).toBe(writeCanvas(canvas));
  execFileSync('qpdf', ['--linearize', file, anew]);
  expect(await carriedIn(readFileSync(anew))).toBe(writeCanvas(canvas));
});
