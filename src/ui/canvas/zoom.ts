import type { Viewport } from '@xyflow/react';
import type { Box } from '../../layout/sheet';
import type { Size } from '../controls/use-measured';
import { FOOT, MARGIN } from './viewport';

/** How far one may zoom. */
export const NEAREST = 2.5;
export const FARTHEST = 0.2;

const within = (zoom: number) => Math.min(NEAREST, Math.max(FARTHEST, zoom));

/** The view so many times nearer, with what is in the middle staying there. */
export function zoomedBy(viewport: Viewport, room: Size, factor: number): Viewport {
  const zoom = within(viewport.zoom * factor);
  const real = zoom / viewport.zoom;
  const [x, y] = [room.width / 2, room.height / 2];
  return { zoom, x: x - (x - viewport.x) * real, y: y - (y - viewport.y) * real };
}

/** The rectangle around others; nothing without any. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** The view with a box in its middle, as large as it fits, but no larger than it was made. */
export function fitBox(room: Size, box: Box): Viewport {
  const height = room.height - FOOT;
  const zoom = within(
    Math.min(1.4, (room.width - 4 * MARGIN) / box.width, (height - 4 * MARGIN) / box.height),
  );
  return {
    zoom,
    x: (room.width - box.width * zoom) / 2 - box.x * zoom,
    y: (height - box.height * zoom) / 2 - box.y * zoom,
  };
}

/** The part of the sheet that is seen. */
export function seen({ x, y, zoom }: Viewport, room: Size): Box {
  return { x: -x / zoom, y: -y / zoom, width: room.width / zoom, height: room.height / zoom };
}

/** Whether some of the sheet is out of sight. */
export function exceeds(sheet: Size, viewport: Viewport, room: Size): boolean {
  const box = seen(viewport, room);
  const slack = 8 / viewport.zoom;
  return (
    box.x > slack ||
    box.y > slack ||
    box.x + box.width < sheet.width - slack ||
    box.y + box.height < sheet.height - slack
  );
}
