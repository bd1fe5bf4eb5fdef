import { TYPE, wrap, type Measure, type TextStyle } from '../../layout/text';

/** The weights in which paper and pictures set their texts. */
export type Weight = 400 | 600;
export type Direction = 'ltr' | 'rtl';

/** How a line is set; the size is in the unit of the pen. */
export interface Style {
  readonly size: number;
  readonly weight: Weight;
  readonly color: string;
}

export interface Placing {
  readonly align?: 'left' | 'right' | 'center';
  readonly direction?: Direction;
}

/** An outline; the width of its line is in the unit of the pen. */
export interface Outline {
  readonly color: string;
  readonly line: number;
  readonly radius?: number;
}

/** A rectangle: left, top, width, height. */
export type Rect = readonly [number, number, number, number];

/** How far below the middle of a line its baseline lies, in em: half the height of a capital. */
export const BASELINE = 0.36;

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Draws pages, whatever they become: a PDF, an SVG, pixels. All lengths count from the top left
 * corner of the page, in points on paper and in pixels elsewhere.
 */
export abstract class Pen {
  /** Begins a page; there is none before. */
  abstract begin(width: number, height: number): void;

  /** The width of one line. */
  abstract width(line: string, style: Style): number;

  /** Sets one line whose middle is at the height `y`; `x` is its start, end or middle. */
  abstract text(line: string, x: number, y: number, style: Style, placing?: Placing): void;

  /** A filled rectangle, its corners rounded by `radius`. */
  abstract fill(
    x: number,
    y: number,
    width: number,
    height: number,
    color: string,
    radius?: number,
  ): void;

  /** The outline of a rectangle. */
  abstract frame(x: number, y: number, width: number, height: number, outline: Outline): void;

  /** A straight line between two points; `dash` are the lengths of dash and gap. */
  abstract line(
    from: readonly [number, number],
    to: readonly [number, number],
    outline: Outline,
    dash?: readonly [number, number],
  ): void;

  /** A filled circle around a point. */
  abstract disc(x: number, y: number, radius: number, color: string): void;

  /** The outline of a circle around a point. */
  abstract ring(x: number, y: number, radius: number, outline: Outline): void;

  /** Draws only inside a rounded rectangle for as long as `draw` runs. */
  abstract inside(box: Rect, radius: number, draw: () => void): void;

  /** Makes a rectangle lead to a page (from 1) where what is drawn can be clicked. */
  leadTo(_page: number, _box: Rect): void {}

  /** The direction in which a text runs: that of its first letter. */
  direction(text: string): Direction {
    return RTL.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
  }

  /** Lines no wider than `width`. */
  lines(text: string, width: number, style: Style): string[] {
    return wrap(text, width, (part) => this.width(part, style));
  }
}

/** The weight in which each style of the sheet is set: paper has two. */
const WEIGHTS: Readonly<Record<TextStyle, Weight>> = {
  title: 400,
  meta: 400,
  chip: 600,
  heading: 600,
};

/** How a text of a style is set where a unit of the sheet is `scale` of the pen's. */
export const styleOf = (style: TextStyle, scale: number, color: string, bold = false): Style => ({
  size: TYPE[style].size * scale,
  weight: bold ? 600 : WEIGHTS[style],
  color,
});

/** Widths in units of the sheet, as a pen will set it. */
export const measureWith =
  (pen: Pen): Measure =>
  (text, style) =>
    pen.width(text, styleOf(style, 1, ''));
