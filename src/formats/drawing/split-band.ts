import { shifted, type Mark } from '../../layout/marks';
import type { Band } from '../../layout/picture';
import { TYPE } from '../../layout/text';

/** A cut that leaves less than this share of the room filled is none. */
const LEAST = 0.5;

/**
 * Cuts a band into pieces no higher than `room` units, between its lines of text: nothing that is
 * read or drawn as one is cut apart, only bars that run down along it. Undefined where that cannot
 * be done, as in a chart.
 */
export function splitBand(band: Band, room: number): Band[] | undefined {
  if (band.height <= room) return [band];
  const y = cutOf(band.marks, room);
  if (y === undefined || y < room * LEAST) return undefined;
  const rest = splitBand(
    { height: band.height - y, marks: shifted(partOf(band.marks, y, Infinity), 0, -y) },
    room,
  );
  return rest && [{ height: y, marks: partOf(band.marks, -Infinity, y) }, ...rest];
}

/** From where to where a mark must not be cut; nothing for bars and upright lines. */
function bodyOf(mark: Mark): readonly [number, number] | undefined {
  switch (mark.is) {
    case 'text': {
      const half = TYPE[mark.style].line / 2;
      return [mark.y - half, mark.y + half];
    }
    case 'circle':
      return [mark.y - mark.radius, mark.y + mark.radius];
    case 'line':
      if (mark.x1 === mark.x2) return undefined;
      return [Math.min(mark.y1, mark.y2), Math.max(mark.y1, mark.y2)];
    case 'rect':
      return mark.stroke || mark.radius ? [mark.y, mark.y + mark.height] : undefined;
  }
}

/** The lowest height up to `room` at which nothing is cut. */
function cutOf(marks: readonly Mark[], room: number): number | undefined {
  const bodies = marks.flatMap((mark) => [bodyOf(mark) ?? []]).filter((body) => body.length === 2);
  let y = room;
  for (;;) {
    const above = bodies.filter(([top, bottom]) => top! < y && y < bottom!).map(([top]) => top!);
    if (above.length === 0) return y > 0 ? y : undefined;
    y = Math.min(...above);
  }
}

/** What of the marks lies between two heights, where no body is cut. */
function partOf(marks: readonly Mark[], from: number, to: number): Mark[] {
  return marks.flatMap((mark): Mark[] => {
    const body = bodyOf(mark);
    if (body) {
      const middle = (body[0] + body[1]) / 2;
      return middle >= from && middle < to ? [mark] : [];
    }
    if (mark.is === 'rect') {
      const top = Math.max(mark.y, from);
      const height = Math.min(mark.y + mark.height, to) - top;
      return height > 0 ? [{ ...mark, y: top, height }] : [];
    }
    if (mark.is !== 'line') return [];
    const top = Math.max(Math.min(mark.y1, mark.y2), from);
    const bottom = Math.min(Math.max(mark.y1, mark.y2), to);
    return bottom > top ? [{ ...mark, y1: top, y2: bottom }] : [];
  });
}
