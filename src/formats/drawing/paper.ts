export type Paper = 'a4' | 'a3' | 'letter';

/** A landscape page; lengths in points (1/72 inch). */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** How much larger than on A4 what stands around the sheet is set. */
  readonly factor: number;
}

const MM = 72 / 25.4;
const page = (width: number, height: number, factor: number): Page => ({
  width,
  height,
  margin: 26 * factor,
  factor,
});

export const PAPERS: Readonly<Record<Paper, Page>> = {
  a4: page(297 * MM, 210 * MM, 1),
  a3: page(420 * MM, 297 * MM, 1.3),
  letter: page(11 * 72, 8.5 * 72, 1),
};

/** A rectangle on a page, in points from its top left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
