import type { jsPDF } from 'jspdf';
import { formsOf } from './arabic';
import { boxMissing, clean, TOFU, withoutSilent } from './clean';
import { FontShelf, loadGlyphs, type Glyph, type Glyphs, type LoadFont } from './glyphs';
import { markOffset, type Offset } from './marks';
import { hanOrder, type Weight } from './slices';
import { directionOf, visualOrder, type Direction } from './visual';

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
  settable(text: string, weight: Weight): string;
  /** The width of one line of a settable text, in em. */
  width(line: string, weight: Weight): number;
  /** Its runs from left to right. */
  runs(line: string, weight: Weight, direction?: Direction): Run[];
  /** Characters for which boxes were drawn, sorted. */
  missing(): string[];
}

/** Longer lines are measured anew: keeping every tail of a long text would fill the memory. */
const CACHED_LENGTH = 120;
/** jsPDF takes more than linear time for very long strings. */
const RUN_LENGTH = 500;
const ARABIC = /[\u0600-\u06ff\u0750-\u077f]/;

/** Reads the texts, loads the fonts that they need into the document and measures with them. */
export async function loadTypeface(
  doc: jsPDF,
  load: LoadFont,
  texts: Readonly<Record<Weight, readonly string[]>>,
): Promise<Typeface> {
  const shelf = new FontShelf(doc, load);
  const all = [...texts[400], ...texts[600]].map(clean).join('\n');
  const han = hanOrder(all);
  const needs = { 400: codePoints(texts[400]), 600: codePoints(texts[600]) };
  let glyphs = await loadGlyphs(shelf, needs, han);
  if (
    ([400, 600] as const).some((weight) => [...needs[weight]].some((c) => !glyphs[weight].has(c)))
  ) {
    for (const weight of [400, 600] as const) needs[weight].add(TOFU.codePointAt(0)!);
    glyphs = await loadGlyphs(shelf, needs, han);
  }
  return typeface(glyphs);
}

function codePoints(texts: readonly string[]): Set<number> {
  const found = new Set<number>();
  // An ellipsis may be put in; the figures are those of page and finding numbers.
  for (const text of [...texts, '…0123456789']) {
    for (const char of withoutSilent(clean(text))) {
      if (char === '\n') continue;
      const forms = ARABIC.test(char) ? formsOf(char.codePointAt(0)!) : [char.codePointAt(0)!];
      for (const form of forms) found.add(form);
    }
  }
  return found;
}

/** Advances by UTF-16 unit: measuring is most of the work of a layout. */
function advancesOf(glyphs: ReadonlyMap<number, Glyph>): Float64Array {
  const advances = new Float64Array(0x10000);
  for (const [codePoint, { width }] of glyphs) advances[codePoint] = width;
  return advances;
}

function typeface(glyphs: Glyphs): Typeface {
  const missing = new Set<string>();
  const widths = { 400: new Map<string, number>(), 600: new Map<string, number>() };
  const has = (weight: Weight) => (codePoint: number) => glyphs[weight].has(codePoint);

  const advances = { 400: advancesOf(glyphs[400]), 600: advancesOf(glyphs[600]) };
  const measure = (line: string, weight: Weight): number => {
    const of = advances[weight];
    let sum = 0;
    for (let i = 0; i < line.length; i++) {
      const unit = line.charCodeAt(i);
      // Joined letters are as wide as their form, which only the whole line tells.
      if (unit >= 0x600 && unit <= 0x77f) {
        const joined = visualOrder(line, 'ltr', has(weight));
        return Array.from(joined).reduce((w, char) => w + of[char.charCodeAt(0)]!, 0);
      }
      sum += of[unit]!;
    }
    return sum;
  };

  return {
    settable: (text, weight) => boxMissing(clean(text), has(weight), missing),
    width(line, weight) {
      if (line.length > CACHED_LENGTH) return measure(line, weight);
      const cache = widths[weight];
      let width = cache.get(line);
      if (width === undefined) cache.set(line, (width = measure(line, weight)));
      return width;
    },
    runs(line, weight, direction = directionOf(line)) {
      const runs: (Run & { text: string; width: number })[] = [];
      const chars = Array.from(visualOrder(line, direction, has(weight)));
      let base = { letter: '', width: 0 };
      chars.forEach((char, i) => {
        const glyph = glyphs[weight].get(char.codePointAt(0)!);
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
  };
}
