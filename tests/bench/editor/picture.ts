import { allFaces } from '../../../src/layout/face';
import { layoutSheet } from '../../../src/layout/sheet';
import { TYPE } from '../../../src/layout/text';
import type { Canvas } from '../../../src/model/canvas';

/** What a React Flow page is told to draw: the notes of a canvas where Rapport puts them. */
export interface Picture {
  readonly notes: readonly {
    id: string;
    x: number;
    y: number;
    width: number;
    height: number;
    text: string;
  }[];
  readonly links: readonly { id: string; source: string; target: string }[];
}

/** Where a React Flow page finds its picture, in local storage. */
export const PICTURE = 'picture';

/** The same notes, as large and as far apart as on the sheet, with the same links. */
export function pictureOf(canvas: Canvas, width: number): Picture {
  const sheet = layoutSheet(allFaces(canvas), {
    width,
    minHeight: 560,
    // As wide as characters are on average: a browser’s font is not at hand here.
    measure: (text, style) => text.length * TYPE[style].size * 0.55,
  });
  return {
    notes: sheet.notes.map(({ face, x, y, width: w, height }) => ({
      id: face.id,
      x,
      y,
      width: w,
      height,
      text: face.title,
    })),
    links: Object.values(canvas.links).map(({ id, from, to }) => ({
      id,
      source: from,
      target: to,
    })),
  };
}
