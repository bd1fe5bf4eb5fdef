import type { Box } from '../../layout/sheet';

/**
 * A curve from one note's edge to another's: side to side across columns, and out to the left
 * and back within one. Coordinates of the sheet; the result is an SVG path.
 */
export function linkPath(from: Box, to: Box): string {
  const middle = (box: Box) => box.y + Math.min(box.height / 2, 26);
  const [y1, y2] = [middle(from), middle(to)];
  const curve = (x1: number, c1: number, c2: number, x2: number) =>
    `M${x1},${y1} C${c1},${y1} ${c2},${y2} ${x2},${y2}`;
  const overlap = from.x < to.x + to.width && to.x < from.x + from.width;
  if (overlap) {
    const bulge = Math.min(60, 18 + Math.abs(y2 - y1) / 8);
    return curve(from.x, from.x - bulge, to.x - bulge, to.x);
  }
  const rightwards = from.x < to.x;
  const x1 = rightwards ? from.x + from.width : from.x;
  const x2 = rightwards ? to.x : to.x + to.width;
  const pull = Math.max(16, Math.abs(x2 - x1) / 2) * (rightwards ? 1 : -1);
  return curve(x1, x1 + pull, x2 - pull, x2);
}
