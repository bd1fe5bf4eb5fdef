import * as fc from 'fast-check';
import { jsPDF } from 'jspdf';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { canvasPdf } from '../../../src/formats/pdf/canvas-pdf';
import * as messages from '../../../src/formats/drawing/messages';
import type { PaperFinding } from '../../../src/formats/drawing/finding';
import { loadTypeface } from '../../../src/formats/pdf/typeface';
import { sketch } from '../../../src/model/sketch';
import { readPdf, textOf } from './read-pdf';
import { loadFont } from './samples';

const NAME = 'Somebody';
const found = (parts: Partial<PaperFinding>): PaperFinding[] => [
  { severity: 'warning', title: '', detail: '', ...parts },
];
const segment = (name: string) => ({ segments: { a: { name } } });

/** Every place on the pages where somebody's own words may stand. */
const PLACES: Record<string, (text: string) => Parameters<typeof print>> = {
  'a gap': (title) => [{}, found({ kind: 'gap', title })],
  'a finding title': (title) => [{}, found({ title })],
  'a finding detail': (detail) => [{}, found({ detail })],
  'what a finding is about': (text) => [segment(text), found({ on: 'a' })],
  'the name': (name) => [{ meta: { name } }],
  'the author': (author) => [{ meta: { name: NAME, author } }],
  'the client': (client) => [{ meta: { name: NAME, client } }],
  'the date': (asOf) => [{ meta: { name: NAME, asOf } }],
  'a note, and the legend': (text) => [segment(text)],
  'a row of a note': (name) => [
    { partners: { p: { name: NAME } }, resources: { r: { name } }, links: [['p', 'r']] },
  ],
};

async function print(parts: Parameters<typeof sketch>[0], findings?: PaperFinding[]) {
  const canvas = sketch({ meta: { name: NAME }, ...parts });
  const { bytes, missing } = await canvasPdf(canvas, {
    loadFont,
    ...(findings && { findings }),
  });
  return { ...readPdf(bytes), missing };
}

const count = (text: string, part: string) => text.split(part).length - 1;
const bare = (text: string) => text.replace(/\s/g, '');

afterEach(() => vi.restoreAllMocks());

describe.each(Object.entries(PLACES))('letters that stand only in %s', (place, make) => {
  test('are drawn', async () => {
    for (const [text, times] of [
      ['xqzXQZ', 1],
      ['鑫龘', 1],
      ['Жщ ψ ř', 1],
      ['{“@”}', 1],
    ] as const) {
      const pdf = await print(...make(text));
      const least = place.includes('legend') ? 2 : times;
      expect(count(textOf(pdf), bare(text)), text).toBeGreaterThanOrEqual(least);
      expect(pdf.missing).toEqual([]);
    }
  });

  test('are drawn with their brackets where they are turned round', async () => {
    const pdf = await print(...make('א[«שלום'));
    expect(textOf(pdf)).toContain('םולש»]א');
    expect(pdf.missing).toEqual([]);
  });

  test('become boxes, and are reported, where no font has them', async () => {
    const pdf = await print(...make('ab🚲ꙮ'));
    expect(textOf(pdf)).toContain('ab□□');
    expect(pdf.missing).toEqual(['ꙮ', '🚲'].sort());
  });

  test('are drawn, each one, whatever they are', async () => {
    const letters = fc.constantFrom(
      ...Array.from(
        'abcxyzABCXYZ0189{}[]<>~^$€£&@#%*«»“”äßłőřšñçΩψλЖщюґ中文字鑫龘龍東京かなカナ한글แทไ🚲ꙮ',
      ),
    );
    const text = fc.string({ unit: letters, minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(text, async (sample) => {
        const pdf = await print(...make(sample));
        const boxed = sample.replace(/🚲|ꙮ/gu, '□');
        expect(textOf(pdf)).toContain(boxed);
        expect(pdf.missing).toEqual(['ꙮ', '🚲'].filter((char) => sample.includes(char)).sort());
      }),
      { numRuns: 6, seed: 11 },
    );
  });
});

test('of a gap, what is not told is neither loaded nor reported', async () => {
  const gap = { kind: 'gap', title: 'No partner yet.', detail: '龘 🚲' } as const;
  const asked: string[] = [];
  const { missing } = await canvasPdf(sketch({ meta: { name: NAME } }), {
    loadFont: (file) => (asked.push(file), loadFont(file)),
    findings: found(gap),
  });
  expect(missing).toEqual([]);
  expect(asked.filter((file) => !file.startsWith('inter/'))).toEqual([]);
});

describe('chips', () => {
  test('have all their letters', async () => {
    const pdf = await print({
      propositions: { p: { name: NAME, state: 'planned', drivers: ['newness', 'brand_status'] } },
      relationships: { r: { name: NAME, type: 'co_creation', status: 'assumed' } },
      channels: { c: { name: NAME, phases: ['awareness', 'after_sales'] } },
    });
    const text = textOf(pdf).toLowerCase();
    for (const chip of ['newness', 'brand', 'planned', 'co-creation', 'awareness', 'assumed']) {
      expect(text).toContain(chip);
    }
  });
});

describe('a text that was not read beforehand', () => {
  test('is drawn all the same', async () => {
    const whole = await print({}, []);
    vi.spyOn(messages, 'labels').mockReturnValue([]);
    expect(textOf(await print({}, []))).toBe(textOf(whole));
  });

  test('is told by the typeface', async () => {
    const type = await loadTypeface(new jsPDF(), loadFont, ['abc🚲']);
    expect(type.missing()).toEqual([]);
    expect(
      type
        .runs('axb中', 400)
        .map(({ text }) => text)
        .join(''),
    ).toBe('a□b□');
    expect(type.unread()).toEqual(['x', '中']);
    expect(type.missing()).toEqual([]);
    type.runs('🚲', 600);
    expect(type.missing()).toEqual(['🚲']);
  });

  test('is as wide as what is drawn', async () => {
    const type = await loadTypeface(new jsPDF(), loadFont, ['abc🚲']);
    for (const line of ['axb', '🚲', 'a\u200bb', 'a\u0644b']) {
      const drawn = type.runs(line, 400).reduce((sum, { width }) => sum + width, 0);
      expect(type.width(line, 400), line).toBeCloseTo(drawn, 6);
    }
  });
});
