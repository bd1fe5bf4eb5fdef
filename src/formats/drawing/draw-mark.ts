import { SEVERITIES, type Severity } from './look';
import type { Pen } from './pen';

/** The number of a finding in the shape of its severity. */
export interface Mark {
  readonly number: number;
  readonly severity: Severity;
}

const style = (size: number, color: string) => ({ size: size * 0.62, weight: 600, color }) as const;

/** How wide a mark of a height (points) is; long numbers stretch it. */
export function markWidth(pen: Pen, { number, severity }: Mark, height: number): number {
  return Math.max(
    height,
    pen.width(String(number), style(height, '')) +
      height * (SEVERITIES[severity].shape === 'ring' ? 0.7 : 0.5),
  );
}

/** Draws a mark; `x` and `y` are its top left corner. */
export function drawMark(pen: Pen, mark: Mark, x: number, y: number, height: number): void {
  const { color, shape } = SEVERITIES[mark.severity];
  const width = markWidth(pen, mark, height);
  const radius = shape === 'square' ? height * 0.18 : height / 2;
  const ring = shape === 'ring';
  const line = height * 0.11;
  pen.fill(x, y, width, height, ring ? '#ffffff' : color, radius);
  if (ring) {
    pen.frame(x + line / 2, y + line / 2, width - line, height - line, {
      color,
      line,
      radius: radius - line / 2,
    });
  }
  pen.text(
    String(mark.number),
    x + width / 2,
    y + height / 2,
    style(height, ring ? color : '#ffffff'),
    {
      align: 'center',
    },
  );
}

/** Draws marks side by side so that they end at `right`. */
export function drawMarks(
  pen: Pen,
  marks: readonly Mark[],
  box: { readonly left: number; readonly right: number; readonly y: number },
  height: number,
): void {
  const widths = marks.map((mark) => markWidth(pen, mark, height));
  const gap = height * 0.15;
  const whole = widths.reduce((sum, width) => sum + width + gap, -gap);
  // Too many to stand side by side: they overlap like cards, each number still to be read.
  const room = box.right - box.left;
  const last = widths.at(-1) ?? 0;
  const squeeze = whole > room ? (room - last) / (whole - last) : 1;
  let x = box.right - Math.min(whole, room);
  marks.forEach((mark, i) => {
    drawMark(pen, mark, x, box.y, height);
    x += (widths[i]! + gap) * squeeze;
  });
}
