import type { jsPDF } from 'jspdf';
import {
  BASELINE,
  Pen,
  type Direction,
  type Outline,
  type Placing,
  type Rect,
  type Style,
} from '../drawing/pen';
import { baseOf } from './arabic';
import type { Typeface } from './typeface';
import { directionOf } from './visual';

/** The order is ours already: jsPDF must not turn right-to-left text round again. */
const AS_IT_STANDS = {
  isInputVisual: true,
  isOutputVisual: true,
  isInputRtl: false,
  isOutputRtl: false,
};

/** Draws on the last page of a document, which is made with its first page; lengths in points. */
export class PdfPen extends Pen {
  #pages = 0;

  constructor(
    readonly doc: jsPDF,
    readonly type: Typeface,
  ) {
    super();
    // Letters come here joined and ordered; jsPDF's own joiner would break them up again.
    const { events } = doc.internal;
    for (const token of Object.keys(events.getTopics()['preProcessText'] ?? {})) {
      events.unsubscribe(token);
    }
  }

  override begin(width: number, height: number): void {
    if (this.#pages > 0) this.doc.addPage([width, height], 'landscape');
    this.#pages += 1;
  }

  override direction(text: string): Direction {
    return directionOf(text);
  }

  override width(line: string, { size, weight }: Style): number {
    return this.type.width(line, weight) * size;
  }

  override text(line: string, x: number, y: number, style: Style, placing: Placing = {}): void {
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

  override fill(
    x: number,
    y: number,
    width: number,
    height: number,
    color: string,
    radius = 0,
  ): void {
    this.doc.setFillColor(color);
    if (radius > 0) this.doc.roundedRect(x, y, width, height, radius, radius, 'F');
    else this.doc.rect(x, y, width, height, 'F');
  }

  override frame(x: number, y: number, width: number, height: number, outline: Outline): void {
    const { radius = 0 } = outline;
    this.#outline(outline);
    this.doc.roundedRect(x, y, width, height, radius, radius, 'S');
  }

  override line(
    from: readonly [number, number],
    to: readonly [number, number],
    outline: Outline,
    dash?: readonly [number, number],
  ): void {
    this.#outline(outline);
    if (dash) this.doc.setLineDashPattern([...dash], 0);
    this.doc.line(...from, ...to);
    if (dash) this.doc.setLineDashPattern([], 0);
  }

  override disc(x: number, y: number, radius: number, color: string): void {
    this.doc.setFillColor(color);
    this.doc.circle(x, y, radius, 'F');
  }

  override ring(x: number, y: number, radius: number, outline: Outline): void {
    this.#outline(outline);
    this.doc.circle(x, y, radius, 'S');
  }

  override inside(box: Rect, radius: number, draw: () => void): void {
    this.doc.saveGraphicsState();
    this.doc.roundedRect(...box, radius, radius, null);
    this.doc.clip();
    this.doc.discardPath();
    draw();
    this.doc.restoreGraphicsState();
  }

  override leadTo(page: number, box: Rect): void {
    this.doc.link(...box, { pageNumber: page });
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

  #outline({ color, line }: Outline): void {
    this.doc.setDrawColor(color);
    this.doc.setLineWidth(line);
  }
}
