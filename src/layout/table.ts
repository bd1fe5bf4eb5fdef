import { shifted, type Mark, type Paint } from './marks';
import type { Band } from './picture';
import { TYPE, wrap, type Measure, type TextStyle } from './text';

/** One thing in a cell: a text that wraps, or something drawn. They stand one under the other. */
export type Part =
  | {
      readonly text: string;
      readonly style?: TextStyle;
      readonly fill?: Paint;
      readonly bold?: boolean;
    }
  | { readonly marks: readonly Mark[]; readonly height: number };

export type Cell = readonly Part[];

export interface Column {
  readonly label: string;
  /** In units; all of them and the padding make up the width of the table. */
  readonly width: number;
  readonly align?: 'left' | 'right';
}

export interface Row {
  readonly cells: readonly Cell[];
  /** The colour of its segment, drawn down its left edge. */
  readonly stripe?: Paint;
  /** Stays on one page with the row after it: a heading inside the table. */
  readonly keeps?: boolean;
}

/** Distances inside a cell. */
export const CELL = { padX: 10, padY: 9, stripe: 4 } as const;

/** The inner width of a column: what its drawings may fill. */
export const innerWidth = ({ width }: Column): number => width - 2 * CELL.padX;

/**
 * A table as bands: its headings, which stand again on each page, and a band a row. No text is cut:
 * a row is as high as its fullest cell.
 */
export function tableBands(
  columns: readonly Column[],
  rows: readonly Row[],
  measure: Measure,
): Band[] {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const labels = columns.map(({ label }): Cell => [{ text: label, style: 'meta', bold: true }]);
  const head = layoutRow(columns, { cells: labels }, measure);
  const back: Mark = { is: 'rect', x: 0, y: 0, width, height: head.height, fill: 'well' };
  return [
    { height: head.height, marks: [back, ...head.marks, under(width, head.height)], repeats: true },
    ...rows.map((row) => {
      const { height, marks } = layoutRow(columns, row, measure);
      const keeps = row.keeps ? { keeps: true } : {};
      return { height, marks: [...marks, under(width, height)], row: true, ...keeps };
    }),
  ];
}

const under = (width: number, y: number): Mark => ({
  is: 'line',
  x1: 0,
  y1: y,
  x2: width,
  y2: y,
  stroke: 'line',
  line: 1,
});

function layoutRow(columns: readonly Column[], { cells, stripe }: Row, measure: Measure) {
  let x = 0;
  const marks: Mark[] = [];
  let height = 0;
  columns.forEach((column, i) => {
    const cell = layoutCell(cells[i] ?? [], column, measure);
    marks.push(...shifted(cell.marks, x + CELL.padX, CELL.padY));
    height = Math.max(height, cell.height);
    x += column.width;
  });
  height += 2 * CELL.padY;
  if (stripe) marks.unshift({ is: 'rect', x: 0, y: 0, width: CELL.stripe, height, fill: stripe });
  return { height, marks };
}

function layoutCell(cell: Cell, column: Column, measure: Measure) {
  const width = innerWidth(column);
  const right = column.align === 'right';
  let y = 0;
  const marks = cell.flatMap((part) => {
    if ('marks' in part) {
      const own = shifted(part.marks, 0, y);
      y += part.height;
      return own;
    }
    const { text, style = 'title', fill = 'ink', bold = false } = part;
    // Bold letters are a little wider than those that were measured.
    const factor = bold ? 1.07 : 1;
    return wrap(text, width, (line) => measure(line, style) * factor).map((line): Mark => {
      const middle = y + TYPE[style].line / 2;
      y += TYPE[style].line;
      const at = right ? { x: width, align: 'right' as const } : { x: 0 };
      return { is: 'text', text: line, ...at, y: middle, style, fill, ...(bold ? { bold } : {}) };
    });
  });
  return { height: y, marks };
}
