import type { Face, Span } from './face';
import { TYPE, wrap, type Measure } from './text';

/** Distances inside a note, in the unit of the sheet. */
export const NOTE = {
  stripe: 5,
  padX: 11,
  padY: 8,
  rowGap: 3,
  spanGap: 5,
  chipPadX: 6,
  chipHeight: 17,
} as const;

/** A span at its place; x and y count from the note's top left corner. */
export interface PlacedSpan extends Span {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The inside of a note: its lines and spans, and how high that makes it. */
export interface NoteInside {
  readonly lines: readonly string[];
  readonly spans: readonly PlacedSpan[];
  readonly height: number;
}

/** True for spans that are drawn as a filled chip. */
export const isChip = (span: Span) =>
  span.tone !== 'plain' && span.tone !== 'good' && span.tone !== 'caution';

/** The last inside of each face: most notes look the same from one edit to the next. */
const insides = new WeakMap<Face, { width: number; measure: Measure; inside: NoteInside }>();

/** Lays out one note in a given width; the same object for the same face, width and measure. */
export function layoutNote(face: Face, width: number, measure: Measure): NoteInside {
  const known = insides.get(face);
  if (known && known.width === width && known.measure === measure) return known.inside;
  const inside = insideOf(face, width, measure);
  insides.set(face, { width, measure, inside });
  return inside;
}

function insideOf(face: Face, width: number, measure: Measure): NoteInside {
  const left = NOTE.stripe + NOTE.padX;
  const inner = width - left - NOTE.padX;
  const lines = wrap(face.title, inner, (text) => measure(text, 'title'));
  const spans: PlacedSpan[] = [];
  let y = NOTE.padY + lines.length * TYPE.title.line;
  for (const row of face.rows) {
    y += NOTE.rowGap;
    let x = 0;
    for (const piece of row.flatMap((span) => fit(span, inner, measure))) {
      if (x > 0 && x + piece.width > inner) {
        x = 0;
        y += NOTE.chipHeight + NOTE.rowGap;
      }
      spans.push({ ...piece, x: left + x, y, height: NOTE.chipHeight });
      x += piece.width + NOTE.spanGap;
    }
    y += NOTE.chipHeight;
  }
  return { lines, spans, height: Math.ceil(y + NOTE.padY) };
}

/** A span with its width, cut into several where it is wider than the note. */
function fit(span: Span, inner: number, measure: Measure): (Span & { width: number })[] {
  const style = isChip(span) ? 'chip' : 'meta';
  const pad = isChip(span) ? 2 * NOTE.chipPadX : 0;
  return wrap(span.text, inner - pad, (text) => measure(text, style)).map((text) => ({
    ...span,
    text,
    width: Math.min(inner, measure(text, style) + pad),
  }));
}
