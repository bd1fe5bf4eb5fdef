import type { Canvas, Id } from '../model/canvas';
import type { Block } from '../model/blocks';
import { shifted, type Drawing, type Paint } from './marks';
import type { Measure } from './text';

/** A strip of a picture across its whole width; pages break between bands. */
export interface Band extends Pick<Drawing, 'height' | 'marks'> {
  /** Stands again at the top of each further page, as a table's headings do. */
  readonly repeats?: boolean;
  /** One of the rows under such headings: only they have them again above them. */
  readonly row?: boolean;
  /** Stays on one page with the band after it, as a heading does. */
  readonly keeps?: boolean;
}

/** A view as something to take away: bands one under the other. */
export interface Picture {
  /** The question that the view answers. */
  readonly title: string;
  readonly width: number;
  readonly bands: readonly Band[];
}

/** A finding as pictures tell of it. */
export interface Found {
  readonly on?: Id | undefined;
  readonly also?: readonly Id[] | undefined;
  readonly block?: Block | undefined;
  /** What else it is about, as the rule says it: a phase, a goal, another note. */
  readonly to?: string | undefined;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly kind: 'gap' | 'conflict';
  readonly title: string;
}

/** What a finding is painted in. */
export const SEVERITY_PAINT: Readonly<Record<Found['severity'], Paint>> = {
  error: 'red',
  warning: 'amber',
  info: 'info',
};

/**
 * What a note’s mark counts, wherever it stands: the conflicts on the note itself. Gaps are not
 * marked, and a conflict that only names the note beside another one is the other one’s.
 */
export const conflictsOn = <F extends Pick<Found, 'on' | 'kind'>>(
  found: readonly F[],
  id: Id,
): F[] => found.filter(({ kind, on }) => kind === 'conflict' && on === id);

/**
 * Lays out a view of a canvas. `found` are the findings that stand, none set aside; without it
 * nothing is judged.
 */
export type PictureOf = (
  canvas: Canvas,
  found: readonly Found[] | undefined,
  measure: Measure,
) => Picture;

/** The width of a picture in units: a landscape page at a size that reads well. */
export const PICTURE_WIDTH = 1180;

/** A picture in one piece. */
export function wholeOf({ width, bands }: Picture): Drawing {
  let height = 0;
  const marks = bands.flatMap((band) => {
    const own = shifted(band.marks, 0, height);
    height += band.height;
    return own;
  });
  return { width, height, marks };
}
