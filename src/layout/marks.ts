import type { TextStyle } from './text';

/**
 * A colour by its meaning: screen and paper each have their own shade of it. A segment's colour is
 * given as it is (`#2a7f62`).
 */
export type Paint =
  | 'ink'
  | 'muted'
  | 'line'
  | 'strong-line'
  | 'sheet'
  | 'well'
  | 'note'
  | 'red'
  | 'amber'
  | 'info'
  | 'green'
  | 'blue'
  | `#${string}`;

export type Mark =
  | {
      readonly is: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly fill?: Paint;
      readonly stroke?: Paint;
      readonly line?: number;
    }
  | {
      readonly is: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: Paint;
      readonly line: number;
      /** Lengths of dash and gap. */
      readonly dash?: readonly [number, number];
    }
  | {
      readonly is: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill?: Paint;
      readonly stroke?: Paint;
      readonly line?: number;
    }
  | {
      readonly is: 'text';
      readonly text: string;
      /** Where it starts, ends or has its middle. */
      readonly x: number;
      /** The middle of the line. */
      readonly y: number;
      readonly style: TextStyle;
      readonly fill: Paint;
      readonly align?: 'left' | 'right' | 'center';
      readonly bold?: boolean;
    };

/**
 * Something drawn, in the unit of the sheet (a CSS pixel at 100 %) from its top left corner: what
 * screen, paper and pictures show alike.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The same marks further right and down. */
export function shifted(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark) =>
    mark.is === 'line'
      ? { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy }
      : { ...mark, x: mark.x + dx, y: mark.y + dy },
  );
}
