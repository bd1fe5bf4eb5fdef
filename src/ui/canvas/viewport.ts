import type { Viewport } from '@xyflow/react';
import type { Box } from '../../layout/sheet';
import type { Size } from '../controls/use-measured';

/** Free room around the sheet, in CSS pixels. */
export const MARGIN = 16;
/** Room under the sheet for the buttons at its foot. */
export const FOOT = 60;
/** Narrower than this, texts break too often: the sheet is shown smaller instead. */
const NARROWEST = 780;
const WIDEST = 2_000;

/** How wide the sheet is made for a given room, and how high it is at least. */
export function sheetRoom({ width, height }: Size) {
  const room = width - 2 * MARGIN;
  const sheet = Math.round(Math.min(WIDEST, Math.max(NARROWEST, room)));
  const zoom = Math.min(1, room / sheet);
  return { width: sheet, minHeight: Math.max(560, Math.round((height - MARGIN - FOOT) / zoom)) };
}

/** The view in which the sheet's whole width is seen, from its top. */
export function fitWidth(room: Size, sheet: Size): Viewport {
  const zoom = Math.min(1, (room.width - 2 * MARGIN) / sheet.width);
  return { x: Math.max(MARGIN, (room.width - sheet.width * zoom) / 2), y: MARGIN, zoom };
}

/** The view in which the whole sheet is seen. */
export function fitAll(room: Size, sheet: Size): Viewport {
  const zoom = Math.min(
    1,
    (room.width - 2 * MARGIN) / sheet.width,
    (room.height - MARGIN - FOOT) / sheet.height,
  );
  return { x: (room.width - sheet.width * zoom) / 2, y: MARGIN, zoom };
}

/** The nearest view in which a box is seen; the same one when it is seen already. */
export function bringIn(viewport: Viewport, room: Size, box: Box): Viewport {
  const { zoom } = viewport;
  const shift = (at: number, length: number, from: number, available: number) => {
    const start = at * zoom + from;
    const end = (at + length) * zoom + from;
    if (start < MARGIN) return from + MARGIN - start;
    if (end > available - MARGIN) return from - (end - available + MARGIN);
    return from;
  };
  return {
    zoom,
    x: shift(box.x, box.width, viewport.x, room.width),
    y: shift(box.y, box.height, viewport.y, room.height - FOOT + MARGIN),
  };
}
