import type { Mark, Paint } from '../../layout/marks';
import type { Place } from './draw-note';
import { PAINTS } from './look';
import { styleOf, type Pen } from './pen';

/** A paint as paper has it. */
const colorOf = (paint: Paint): string =>
  paint.startsWith('#') ? paint : PAINTS[paint as Exclude<Paint, `#${string}`>];

/** Draws marks in their order; `place` says where their top left corner lies. */
export function drawShapes(pen: Pen, marks: readonly Mark[], place: Place): void {
  for (const mark of marks) drawShape(pen, mark, place);
}

function drawShape(pen: Pen, mark: Mark, place: Place): void {
  const { scale } = place;
  const x = (at: number) => place.x + at * scale;
  const y = (at: number) => place.y + at * scale;
  const outline = (stroke: Paint, line = 1) => ({ color: colorOf(stroke), line: line * scale });
  switch (mark.is) {
    case 'rect': {
      const width = Math.max(0, mark.width) * scale;
      const height = Math.max(0, mark.height) * scale;
      const most = Math.min(width, height) / 2;
      const radius = Math.min((mark.radius ?? 0) * scale, most);
      const box = [x(mark.x), y(mark.y), width, height] as const;
      if (mark.fill) pen.fill(...box, colorOf(mark.fill), radius);
      if (mark.stroke) pen.frame(...box, { ...outline(mark.stroke, mark.line), radius });
      return;
    }
    case 'line': {
      const dash = mark.dash && ([mark.dash[0] * scale, mark.dash[1] * scale] as const);
      const ends = [
        [x(mark.x1), y(mark.y1)],
        [x(mark.x2), y(mark.y2)],
      ] as const;
      pen.line(...ends, outline(mark.stroke, mark.line), dash);
      return;
    }
    case 'circle': {
      const at = [x(mark.x), y(mark.y), mark.radius * scale] as const;
      if (mark.fill) pen.disc(...at, colorOf(mark.fill));
      if (mark.stroke) pen.ring(...at, outline(mark.stroke, mark.line));
      return;
    }
    case 'text': {
      const style = styleOf(mark.style, scale, colorOf(mark.fill), mark.bold);
      pen.text(mark.text, x(mark.x), y(mark.y), style, { align: mark.align ?? 'left' });
    }
  }
}
