import type { Mark, Paint } from '../marks';
import { TYPE, wrap, type Measure } from '../text';

/** A text at a place of its own; a long one wraps. */
export interface Label {
  readonly text: string;
  readonly fill?: Paint;
  readonly bold?: boolean;
  readonly style?: 'title' | 'meta';
}

/**
 * Labels that wrap within a width, one under the other, from `y` down. With a `back`, lines of the
 * scale do not run through them.
 */
export function labelMarks(
  labels: readonly Label[],
  x: number,
  y: number,
  width: number,
  measure: Measure,
  back = false,
): { marks: Mark[]; height: number } {
  let down = 0;
  const marks = labels.flatMap(({ text, fill = 'ink', bold = false, style = 'title' }) => {
    const factor = bold ? 1.07 : 1;
    const wide = (line: string) => measure(line, style) * factor;
    return wrap(text, width, wide).flatMap((line): Mark[] => {
      const top = y + down;
      const height = TYPE[style].line;
      down += height;
      const middle = top + height / 2;
      return [
        ...(back
          ? [{ is: 'rect', x, y: top, width: wide(line) + 4, height, fill: 'sheet' } as const]
          : []),
        { is: 'text', text: line, x, y: middle, style, fill, ...(bold && { bold }) },
      ];
    });
  });
  return { marks, height: down };
}

/** A bar from one x to another; a hair's breadth at least, so that a small amount is not nothing. */
export function bar(from: number, to: number, y: number, height: number, fill: Paint): Mark {
  const left = Math.min(from, to);
  const width = Math.max(1, Math.abs(to - from));
  return { is: 'rect', x: left, y, width, height, radius: 2, fill };
}

/** How a picture shares its width: labels to the left of the scale, or over it where it is narrow. */
export interface Columns {
  readonly stacked: boolean;
  readonly label: number;
  readonly left: number;
  readonly right: number;
  /** Where the amounts stand, right-aligned. */
  readonly amount: number;
}

/** Below this width labels stand over their bars. */
const NARROW = 460;
const GAP = 12;

/** `amount` is the width of the longest amount, `lead` room before the labels. */
export function columnsOf(width: number, amount: number, lead = 0): Columns {
  const stacked = width < NARROW;
  const right = width - amount - GAP;
  if (stacked) return { stacked, label: width - lead, left: lead + 4, right, amount: width };
  const label = Math.min(230, Math.round(width * 0.34)) - lead;
  return { stacked, label, left: lead + label + GAP, right, amount: width };
}
