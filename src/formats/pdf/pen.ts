import type { jsPDF } from 'jspdf';
import { wrap } from '../../layout/text';
import { baseOf } from './arabic';
import type { Weight } from './slices';
import type { Typeface } from './typeface';
import { directionOf, type Direction } from './visual';

/** How a line is set; the size is in points. */
export interface Style {
  readonly size: number;
  readonly weight: Weight;
  readonly color: string;
}

interface Placing {
  readonly align?: 'left' | 'right' | 'center';
  readonly direction?: Direction;
}

/** The order is ours already: jsPDF must not turn right-to-left text round again. */
const AS_IT_STANDS = {
  isInputVisual: true,
  isOutputVisual: true,
  isInputRtl: false,
  isOutputRtl: false,
};

/** How far below the middle of a line its baseline lies, in em: half the height of a capital. */
const BASELINE = 0.36;

/** Draws on the current page of a document; all lengths in points from the top left corner. */
export class Pen {
  constructor(
    readonly doc: jsPDF,
    readonly type: Typeface,
  ) {
    // Letters come here joined and ordered; jsPDF's own joiner would break them up again.
    const { events } = doc.internal;
    for (const token of Object.keys(events.getTopics()['preProcessText'] ?? {})) {
      events.unsubscribe(token);
    }
  }

  /** The width of one line. */
  width(line: string, { size, weight }: Style): number {
    return this.type.width(line, weight) * size;
  }

  /** Lines no wider than `width`. */
  lines(text: string, width: number, style: Style): string[] {
    return wrap(text, width, (part) => this.width(part, style));
  }

  /** Sets one line whose middle is at the height `y`; `x` is its start, end or middle. */
  text(line: string, x: number, y: number, style: Style, placing: Placing = {}): void {
    const { size, weight, color } = style;
    const { align = 'left', direction = directionOf(line) } = placing;
    const runs = this.type.runs(line, weight, direction);
    const width = runs.reduce((sum, run) => sum + run.width, 0) * size;
    let at = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
    this.doc.setFontSize(size);
    this.doc.setTextColor(color);
    for (const run of runs) {
      this.doc.setFont(run.font, 'normal');
      const { dx, dy } = run.offset ?? { dx: 0, dy: 0 };
      this.doc.text(run.text, at + dx * size, y + (BASELINE - dy) * size, AS_IT_STANDS);
      at += run.width * size;
    }
  }

  /** A filled rectangle, its corners rounded by `radius`. */
  fill(x: number, y: number, width: number, height: number, color: string, radius = 0): void {
    this.doc.setFillColor(color);
    if (radius > 0) this.doc.roundedRect(x, y, width, height, radius, radius, 'F');
    else this.doc.rect(x, y, width, height, 'F');
  }

  /** The outline of a rectangle. */
  frame(
    x: number,
    y: number,
    width: number,
    height: number,
    { color, line, radius = 0 }: { color: string; line: number; radius?: number },
  ): void {
    this.doc.setDrawColor(color);
    this.doc.setLineWidth(line);
    this.doc.roundedRect(x, y, width, height, radius, radius, 'S');
  }

  /** Draws only inside a rounded rectangle for as long as `draw` runs. */
  inside(box: readonly [number, number, number, number], radius: number, draw: () => void): void {
    this.doc.saveGraphicsState();
    this.doc.roundedRect(...box, radius, radius, null);
    this.doc.clip();
    this.doc.discardPath();
    draw();
    this.doc.restoreGraphicsState();
  }

  /** Makes joined Arabic findable: what is read out of the file are the letters, not their forms. */
  finish(): void {
    const { doc } = this;
    for (const [name, styles] of Object.entries(doc.getFontList())) {
      if (!name.startsWith('noto-sans-arabic')) continue;
      doc.setFont(name, styles[0]);
      const { toUnicode } = doc.getFont().metadata as { toUnicode: Record<number, number> };
      for (const [glyph, code] of Object.entries(toUnicode)) {
        const base = baseOf(String.fromCodePoint(code));
        // jsPDF writes one letter a glyph: the ligature of lam and alef stays as it is.
        if (base.length === 1) toUnicode[Number(glyph)] = base.codePointAt(0)!;
      }
    }
  }
}
