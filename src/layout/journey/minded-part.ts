import type { Mark } from '../marks';
import { SEVERITY_PAINT, type Found } from '../picture';
import type { Part } from '../table';
import { TYPE, wrap, type Measure } from '../text';

const STYLE = 'meta';
/** Room for the sign at the left of the words. */
const INDENT = 13;

/** A finding in a cell that is `width` wide inside: its sign, and its words beside it. */
export function mindedPart(found: Found, width: number, measure: Measure): Part {
  const { line } = TYPE[STYLE];
  const fill = SEVERITY_PAINT[found.severity];
  const lines = wrap(found.title, width - INDENT, (text) => measure(text, STYLE));
  return {
    height: lines.length * line + 3,
    marks: [
      sign(found.severity, line / 2),
      ...lines.map((text, i): Mark => ({
        is: 'text',
        text,
        x: INDENT,
        y: (i + 0.5) * line,
        style: STYLE,
        fill,
      })),
    ],
  };
}

/** A dot, a square or a ring, as on the screen: not by colour alone. */
function sign(severity: Found['severity'], y: number): Mark {
  const fill = SEVERITY_PAINT[severity];
  switch (severity) {
    case 'error':
      return { is: 'circle', x: 4, y, radius: 3.5, fill };
    case 'warning':
      return { is: 'rect', x: 1, y: y - 3, width: 6, height: 6, radius: 1, fill };
    case 'info':
      return { is: 'circle', x: 4, y, radius: 3, stroke: fill, line: 1.5 };
  }
}
