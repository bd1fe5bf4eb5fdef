import type { Box, NoteBox } from '../../../layout/sheet';
import type { Id } from '../../../model/canvas';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The rectangle between two corners, whichever they are. */
export function boxBetween(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

/** The notes that a rectangle touches, in the order of the sheet. */
export function caughtBy(notes: readonly NoteBox[], box: Box): Id[] {
  return notes
    .filter(
      (note) =>
        note.x <= box.x + box.width &&
        note.x + note.width >= box.x &&
        note.y <= box.y + box.height &&
        note.y + note.height >= box.y,
    )
    .map(({ face }) => face.id);
}
