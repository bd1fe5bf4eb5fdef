import type { Band, Picture } from '../../layout/picture';
import { TYPE } from '../../layout/text';
import { splitBand } from './split-band';

/** A band at its place on a page, in the unit of the pen: its top, and what one unit of it is. */
export interface PlacedBand {
  readonly band: Band;
  readonly y: number;
  readonly scale: number;
}

/** The smallest size of a text in points; a picture is not made smaller for the sake of one band. */
const FLOOR = 5.5;
const SMALLEST = Math.min(...Object.values(TYPE).map(({ size }) => size));
/** So much smaller a picture may be for one page less. */
const CLOSER = [0.985, 0.97, 0.955];

/**
 * Puts the bands of a picture on pages of a given room (points), all at one scale: as wide as the
 * room, or a little less where that saves a page. A band that is higher than a page goes on over
 * the next ones, or if it cannot be cut is made smaller: the whole picture as far as it can still
 * be read, then that band alone.
 */
export function arrange(
  picture: Picture,
  room: { readonly width: number; readonly height: number },
): PlacedBand[][] {
  const rows = withHeads(picture.bands);
  const widest = room.width / picture.width;
  const floor = Math.min(widest, FLOOR / SMALLEST);
  let tallest = 0;
  for (const { band, heads } of rows) {
    const above = heightOf(heads);
    if (!splitBand(band, room.height / widest - above)) {
      tallest = Math.max(tallest, band.height + above);
    }
  }
  const scale = tallest > 0 ? Math.max(floor, Math.min(widest, room.height / tallest)) : widest;
  const pages = onPages(rows, scale, room.height);
  for (const closer of pages.length > 1 ? CLOSER : []) {
    if (scale * closer < floor) break;
    const fewer = onPages(rows, scale * closer, room.height);
    if (fewer.length < pages.length) return fewer;
  }
  return pages;
}

/** A band with the headings that stand above it on a further page. */
interface Row {
  readonly band: Band;
  readonly heads: readonly Band[];
}

const heightOf = (bands: readonly Band[]) => bands.reduce((sum, { height }) => sum + height, 0);

function withHeads(bands: readonly Band[]): Row[] {
  let heads: Band[] = [];
  return bands.map((band, i) => {
    // Headings may be in several bands; what is no row of theirs ends their table.
    if (!band.row && !(band.repeats && bands[i - 1]?.repeats)) heads = [];
    const own = { band, heads: band.row ? heads : [] };
    if (band.repeats) heads = [...heads, band];
    return own;
  });
}

function onPages(rows: readonly Row[], scale: number, height: number): PlacedBand[][] {
  const pages: PlacedBand[][] = [[]];
  let y = 0;
  const put = (band: Band, own = scale) => {
    pages.at(-1)!.push({ band, y, scale: own });
    y += band.height * own;
  };
  const turn = (heads: readonly Band[]) => {
    pages.push([]);
    y = 0;
    for (const head of heads) put(head);
  };
  /** Whether a band must not be the last of its page: headings, and the title before them. */
  const keeps = (at: number): boolean => {
    const band = rows[at]?.band;
    if (!band) return false;
    return Boolean(band.keeps || band.repeats || (!band.row && rows[at + 1]?.band.repeats));
  };
  /** How high a band is with all that must stay with it. */
  const together = (from: number): number =>
    (rows[from]?.band.height ?? 0) * scale + (keeps(from) ? together(from + 1) : 0);
  rows.forEach(({ band, heads }, i) => {
    const held = keeps(i - 1);
    const own = band.height * scale;
    if (own <= height - heightOf(heads) * scale + 0.01) {
      const needed = held ? own : Math.min(together(i), height);
      if (y > 0 && y + needed > height + 0.01) turn(heads);
      put(band);
      return;
    }
    if (y > 0 && !held) turn(heads);
    const pieces = splitBand(band, (height - y) / scale);
    if (pieces) {
      pieces.forEach((piece, at) => {
        if (at > 0) turn(heads);
        put(piece);
      });
    } else put(band, Math.min(scale, (height - y) / band.height));
  });
  return pages;
}
