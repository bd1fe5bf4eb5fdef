import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange, type PlacedBand } from '../../../src/formats/drawing/arrange';
import { splitBand } from '../../../src/formats/drawing/split-band';
import type { Mark } from '../../../src/layout/marks';
import type { Band } from '../../../src/layout/picture';
import { tableBands } from '../../../src/layout/table';
import { TYPE, type Measure } from '../../../src/layout/text';

const measure: Measure = (text, style) => text.length * TYPE[style].size * 0.55;
const ROOM = { width: 800, height: 500 };
const WIDTH = 1200;

const text = (words: string, y: number): Mark => ({
  is: 'text',
  text: words,
  x: 0,
  y,
  style: 'title',
  fill: 'ink',
});
/** A band of so many lines, each with a text of its own. */
const linesOf = (name: string, count: number): Band => ({
  height: count * 17,
  marks: Array.from({ length: count }, (_, i) => text(`${name}${i}`, i * 17 + 8.5)),
  row: true,
});
const title = (name: string): Band => ({ ...linesOf(name, 1), row: false });
const chart = (height: number): Band => ({
  height,
  marks: [{ is: 'rect', x: 0, y: 0, width: 100, height, stroke: 'line' }],
});
const head = (name: string): Band => ({ ...title(name), repeats: true });
const textsIn = (bands: readonly Band[]) =>
  bands.flatMap(({ marks }) => marks.flatMap((mark) => (mark.is === 'text' ? mark.text : [])));
const shown = (page: readonly PlacedBand[]) => textsIn(page.map(({ band }) => band));
const pagesOf = (bands: readonly Band[]) => arrange({ title: '', width: WIDTH, bands }, ROOM);
const bottom = (page: readonly PlacedBand[]) =>
  Math.max(...page.map(({ band, y, scale }) => y + band.height * scale));

describe('pages of bands', () => {
  test('are as few as there is room for, all at the width of the page', () => {
    const [page, ...more] = pagesOf([linesOf('a', 10), linesOf('b', 10)]);
    expect(more).toEqual([]);
    expect(page!.map(({ scale }) => scale)).toEqual([ROOM.width / WIDTH, ROOM.width / WIDTH]);
    expect(shown(page!)).toHaveLength(20);
  });

  test('bear the headings of the table that goes on', () => {
    const pages = pagesOf([head('H'), linesOf('a', 30), linesOf('b', 30), linesOf('c', 3)]);
    expect(pages.map((page) => shown(page)[0])).toEqual(['H0', 'H0']);
    expect(shown(pages[1]!)).toContain('b0');
  });

  test('do not end in a title or in headings', () => {
    const pages = pagesOf([
      head('H'),
      linesOf('a', 40),
      title('Title'),
      head('K'),
      linesOf('b', 12),
    ]);
    expect(shown(pages[0]!).at(-1)).toBe('a39');
    // And the next table’s page bears its own headings only.
    expect(shown(pages[1]!).slice(0, 3)).toEqual(['Title0', 'K0', 'b0']);
  });

  test('keep together what asks for it', () => {
    const group = { ...linesOf('Group', 1), keeps: true };
    const [first, second] = pagesOf([head('H'), linesOf('a', 42), group, linesOf('b', 9)]);
    expect(shown(first!).at(-1)).toBe('a41');
    expect(shown(second!).slice(0, 3)).toEqual(['H0', 'Group0', 'b0']);
  });

  test('bear headings above their rows only, however many bands they are', () => {
    const pages = pagesOf([head('H'), head('I'), linesOf('a', 30), linesOf('b', 30), chart(400)]);
    expect(pages.map(shown).map((texts) => texts.slice(0, 3))).toEqual([
      ['H0', 'I0', 'a0'],
      ['H0', 'I0', 'b0'],
      [],
    ]);
  });

  test('are fewer where a little smaller is enough', () => {
    const [page, ...more] = pagesOf([linesOf('a', 20), linesOf('b', 25)]);
    expect(more).toEqual([]);
    expect(page![0]!.scale / (ROOM.width / WIDTH)).toBeCloseTo(0.97);
    expect(pagesOf([linesOf('a', 20), linesOf('b', 30)])).toHaveLength(2);
  });

  test('share a long row between its lines', () => {
    const pages = pagesOf([head('H'), linesOf('a', 100)]);
    expect(pages.length).toBe(3);
    expect(pages.flatMap(shown).filter((each) => each !== 'H0')).toEqual(
      textsIn([linesOf('a', 100)]),
    );
    expect(pages.every((page) => shown(page)[0] === 'H0')).toBe(true);
    for (const page of pages) expect(page[0]!.scale).toBe(ROOM.width / WIDTH);
  });

  test('begin with a row that is longer than a page', () => {
    const pages = pagesOf([head('H'), linesOf('a', 3), linesOf('b', 60)]);
    expect(pages.map((page) => shown(page)[1])).toEqual(['a0', 'b0', 'b43']);
  });

  test('are smaller for a chart that is too high, but not below what can be read', () => {
    const [page, next] = pagesOf([chart(850), linesOf('a', 10)]);
    const { scale } = page![0]!;
    expect(850 * scale).toBeCloseTo(500);
    expect(next![0]!.scale).toBe(scale);
    const [huge, rest] = pagesOf([chart(3000), linesOf('a', 1)]);
    expect(3000 * huge![0]!.scale).toBeCloseTo(500);
    expect(rest![0]!.scale * 10.5).toBeCloseTo(5.5);
  });

  test('have everything once and nothing outside, whatever the bands', () => {
    const band = fc.oneof(
      fc.record({ kind: fc.constant('lines' as const), size: fc.integer({ min: 1, max: 120 }) }),
      fc.record({ kind: fc.constant('chart' as const), size: fc.integer({ min: 10, max: 4000 }) }),
      fc.record({ kind: fc.constantFrom('head' as const, 'group' as const), size: fc.constant(1) }),
    );
    fc.assert(
      fc.property(fc.array(band, { minLength: 1, maxLength: 25 }), (kinds) => {
        const bands = kinds.map(({ kind, size }, i) =>
          kind === 'chart'
            ? chart(size)
            : kind === 'head'
              ? head(`h${i}-`)
              : { ...linesOf(`l${i}-`, size), keeps: kind === 'group' },
        );
        const pages = pagesOf(bands);
        for (const page of pages) {
          expect(bottom(page)).toBeLessThanOrEqual(ROOM.height + 0.02);
          page.slice(1).forEach(({ y }, i) => {
            const above = page[i]!;
            expect(y).toBeCloseTo(above.y + above.band.height * above.scale, 6);
          });
        }
        const once = (texts: string[]) => texts.filter((each) => !each.startsWith('h'));
        expect(once(pages.flatMap(shown))).toEqual(once(textsIn(bands)));
        const heads = new Set(pages.flatMap(shown).filter((each) => each.startsWith('h')));
        expect([...heads]).toEqual(textsIn(bands.filter(({ repeats }) => repeats)));
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

describe('a band that is cut', () => {
  test('keeps its stripe on every piece', () => {
    const words = Array.from({ length: 80 }, (_, i) => `word${i}`).join('\n');
    const row = { cells: [[{ text: words }]], stripe: '#2a7f62' as const };
    const [, band] = tableBands([{ label: 'A', width: 300 }], [row], measure);
    const pieces = splitBand(band!, 500)!;
    expect(pieces.length).toBe(3);
    for (const { height, marks } of pieces) {
      const [stripe] = marks;
      expect(stripe).toMatchObject({ is: 'rect', y: 0, height });
    }
    expect(textsIn(pieces)).toEqual(words.split('\n'));
  });

  test('is left whole where something large would be cut', () => {
    expect(splitBand(chart(900), 500)).toBeUndefined();
    const low: Band = { height: 900, marks: [...chart(600).marks, text('a', 700)] };
    expect(splitBand(low, 500)).toBeUndefined();
    // A cut that would leave most of the page empty is none either.
    const under: Mark = { is: 'rect', x: 0, y: 20, width: 9, height: 495, stroke: 'line' };
    expect(splitBand({ height: 900, marks: [text('a', 8.5), under] }, 500)).toBeUndefined();
  });
});
