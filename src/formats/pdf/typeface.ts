import type { jsPDF } from 'jspdf';
import { boxMissing, clean, TOFU, withoutSilent } from '../drawing/clean';
import type { Direction, Weight } from '../drawing/pen';
import { formsOf } from './arabic';
import { FontShelf, loadGlyphs, type Glyph, type Glyphs, type LoadFont } from './glyphs';
import { markOffset, type Offset } from './marks';
import { hanOrder } from './slices';
import { directionOf, mayTurn, mirrored, visualOrder } from './visual';

/** A stretch of a line in one font. */
export interface Run {
  readonly font: string;
  readonly text: string;
  /** In em. */
  readonly width: number;
  /** For a mark that is drawn apart from the line. */
  readonly offset?: Offset;
}

/** The fonts of one document, with all that its texts need. */
export interface Typeface {
  /** A text as it will be drawn: cleaned, and boxes for what no font has. */
  settable(text: string): string;
  /** The width of one line of a settable text, in em. */
  width(line: string, weight: Weight): number;
  /** Its runs from left to right. */
  runs(line: string, weight: Weight, direction?: Direction): Run[];
  /** Characters for which boxes were drawn, sorted. */
  missing(): string[];
  /** Characters that were to be drawn and had not been read: with these, all must be done anew. */
  unread(): string[];
}

/** Longer lines are measured anew: keeping every tail of a long text would fill the memory. */
const CACHED_LENGTH = 120;
/** jsPDF takes more than linear time for very long strings. */
const RUN_LENGTH = 500;
const BOX = TOFU.codePointAt(0)!;
const ARABIC = /[\u0600-\u06ff\u0750-\u077f]/;

/**
 * Reads the texts, loads the fonts that they need into the document and measures with them. Each
 * letter is loaded in both weights, so that none can be drawn in one that it was not loaded for.
 */
export async function loadTypeface(
  doc: jsPDF,
  load: LoadFont,
  texts: readonly string[],
): Promise<Typeface> {
  const shelf = new FontShelf(doc, load);
  const all = texts.map(clean).join('\n');
  const han = hanOrder(all);
  const needs = codePoints(all);
  let glyphs = await loadGlyphs(shelf, needs, han);
  if ([...needs].some((code) => !glyphs[400].has(code) || !glyphs[600].has(code))) {
    needs.add(BOX);
    glyphs = await loadGlyphs(shelf, needs, han);
  }
  return typeface(glyphs, needs);
}

function codePoints(text: string): Set<number> {
  const found = new Set<number>();
  const rtl = mayTurn(text);
  // An ellipsis may be put in; the figures are those of page and finding numbers.
  for (const char of new Set(`${withoutSilent(text)}…0123456789`)) {
    if (char === '\n') continue;
    const code = char.codePointAt(0)!;
    found.add(code);
    if (ARABIC.test(char)) for (const form of formsOf(code)) found.add(form);
    const other = rtl && mirrored(char);
    if (other) found.add(other.codePointAt(0)!);
  }
  return found;
}

/** Advances by UTF-16 unit, NaN where none is known: measuring is most of the work of a layout. */
function advancesOf(glyphs: ReadonlyMap<number, Glyph>): Float64Array {
  const advances = new Float64Array(0x10000).fill(NaN);
  for (const [codePoint, { width }] of glyphs) advances[codePoint] = width;
  return advances;
}

function typeface(glyphs: Glyphs, read: ReadonlySet<number>): Typeface {
  const missing = new Set<string>();
  const unread = new Set<string>();
  const widths = { 400: new Map<string, number>(), 600: new Map<string, number>() };
  const has = (codePoint: number) => glyphs[400].has(codePoint) && glyphs[600].has(codePoint);
  /** A character's glyph, or the box, which is there when anything read is in no font. */
  const glyphOf = (char: string, weight: Weight): Glyph | undefined =>
    glyphs[weight].get(char.codePointAt(0)!) ?? glyphs[weight].get(BOX);

  const advances = { 400: advancesOf(glyphs[400]), 600: advancesOf(glyphs[600]) };
  const measure = (line: string, weight: Weight): number => {
    const of = advances[weight];
    let sum = 0;
    for (let i = 0; i < line.length && !Number.isNaN(sum); i++) {
      const unit = line.charCodeAt(i);
      // Joined letters are as wide as their form, which only the whole line tells.
      sum += unit >= 0x600 && unit <= 0x77f ? NaN : of[unit]!;
    }
    if (!Number.isNaN(sum)) return sum;
    return Array.from(visualOrder(line, 'ltr', has)).reduce(
      (width, char) => width + (glyphOf(char, weight)?.width ?? 0),
      0,
    );
  };

  return {
    settable: (text) => boxMissing(clean(text), has, missing),
    width(line, weight) {
      if (line.length > CACHED_LENGTH) return measure(line, weight);
      const cache = widths[weight];
      let width = cache.get(line);
      if (width === undefined) cache.set(line, (width = measure(line, weight)));
      return width;
    },
    runs(line, weight, direction = directionOf(line)) {
      const runs: (Run & { text: string; width: number })[] = [];
      const chars = Array.from(visualOrder(line, direction, has), (char) => {
        const code = char.codePointAt(0)!;
        if (glyphs[weight].has(code)) return char;
        (read.has(code) ? missing : unread).add(char);
        return TOFU;
      });
      let base = { letter: '', width: 0 };
      chars.forEach((char, i) => {
        const glyph = glyphOf(char, weight);
        if (!glyph) return;
        const { font, width } = glyph;
        const around = { ...base, before: chars[i - 1] ?? '', after: chars[i + 1] ?? '' };
        const offset = markOffset(char, glyph.center, around);
        const last = runs.at(-1);
        if (offset) runs.push({ font, text: char, width, offset });
        else if (last?.font === font && !last.offset && last.text.length < RUN_LENGTH) {
          last.text += char;
          last.width += width;
        } else runs.push({ font, text: char, width });
        if (width > 0) base = { letter: char, width };
      });
      return runs;
    },
    missing: () => [...missing].sort(),
    unread: () => [...unread],
  };
}
