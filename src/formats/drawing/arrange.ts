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

/**
 * Puts the bands of a picture on pages of a given room (points), all at one scale: as wide as the
 * room. A band that is higher than a page goes on over the next ones, or if it cannot be cut is
 * made smaller: the whole picture as far as it can still be read, then that band alone.
 */
export function arrange(
  picture: Picture,
  room: { readonly width: number; readonly height: number },
): PlacedBand[][] {
  const widest = room.width / picture.width;
  const floor = Math.min(widest, FLOOR / SMALLEST);
  let tallest = 0;
  withHeads(picture.bands).forEach(({ band, head }) => {
    const whole = room.height / widest - (head?.height ?? 0);
    if (!splitBand(band, whole)) tallest = Math.max(tallest, band.height + (head?.height ?? 0));
  });
  const scale = tallest > 0 ? Math.max(floor, Math.min(widest, room.height / tallest)) : widest;
  return onPages(picture.bands, scale, room.height);
}

/** Each band with the headings that would stand above it on a further page. */
function withHeads(bands: readonly Band[]): { band: Band; head: Band | undefined }[] {
  let head: Band | undefined;
  return bands.map((band, i) => {
    // What stands right before the next table's headings is their title: it belongs to them.
    if (band.repeats || bands[i + 1]?.repeats) head = undefined;
    const own = { band, head };
    if (band.repeats) head = band;
    return own;
  });
}

function onPages(bands: readonly Band[], scale: number, height: number): PlacedBand[][] {
  const pages: PlacedBand[][] = [[]];
  let y = 0;
  const put = (band: Band, own = scale) => {
    pages.at(-1)!.push({ band, y, scale: own });
    y += band.height * own;
  };
  const turn = (head: Band | undefined) => {
    pages.push([]);
    y = 0;
    if (head) put(head);
  };
  /** What must stay on one page from a band on: a title, its table's headings, and the first row. */
  const together = (from: number): number => {
    const band = bands[from];
    if (!band) return 0;
    const goesOn = band.repeats || bands[from + 1]?.repeats;
    return band.height * scale + (goesOn ? together(from + 1) : 0);
  };
  withHeads(bands).forEach(({ band, head }, i) => {
    const headHeight = (head?.height ?? 0) * scale;
    const most = height - headHeight;
    if (band.height * scale <= most + 0.01) {
      const needed = Math.min(together(i), height);
      if (y > 0 && y + needed > height + 0.01) turn(head);
      put(band);
      return;
    }
    const begun = pages.at(-1)!.some((placed) => !placed.band.repeats);
    if (begun) turn(head);
    const pieces = splitBand(band, (height - y) / scale);
    if (pieces) {
      pieces.forEach((piece, at) => {
        if (at > 0) turn(head);
        put(piece);
      });
    } else put(band, Math.min(scale, (height - y) / band.height));
  });
  return pages;
}
