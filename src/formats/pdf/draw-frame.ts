import type { Content } from './content';
import { drawStripe } from './draw-note';
import { GREY, HAIRLINE, INK } from './look';
import { say } from './messages';
import type { Area, Page } from './paper';
import type { Pen } from './pen';

/** What stands above the sheet, laid out for a page. */
export interface Header {
  /** In points, the distance to the sheet included. */
  readonly height: number;
  draw(extra?: string): void;
}

const LEGEND_ROWS = 3;

/** Name, facts and legend. The name is whole, however long; it only becomes smaller. */
export function layoutHeader(pen: Pen, page: Page, content: Content): Header {
  const { margin, factor } = page;
  const width = page.width - 2 * margin;
  const small = { size: 8.5 * factor, weight: 400, color: GREY } as const;
  const sizes = [17, 13, 9.5].map((size) => size * factor);
  const style = (size: number) => ({ size, weight: 600, color: INK }) as const;
  const size =
    sizes.find((each) => pen.lines(content.name, width, style(each)).length === 1) ??
    sizes.find((each) => pen.lines(content.name, width, style(each)).length <= 2) ??
    sizes.at(-1)!;
  const title = style(size);
  const lines = pen.lines(content.name, width, title);
  const gap = 14 * factor;
  const beside =
    lines.length === 1 &&
    pen.width(content.name, title) + gap + pen.width(content.meta, small) <= width;
  const meta = beside || !content.meta ? [] : pen.lines(content.meta, width, small);
  const legend = layoutLegend(pen, content, width, factor);
  const nameHeight = lines.length * size * 1.25;
  const metaHeight = meta.length * small.size * 1.35;
  return {
    height: nameHeight + metaHeight + legend.height + 8 * factor,
    draw(extra) {
      lines.forEach((line, i) =>
        pen.text(line, margin, margin + (i + 0.5) * size * 1.25, title, { direction: 'ltr' }),
      );
      if (beside) {
        const base = margin + size * 0.625 + (size - small.size) * 0.36;
        pen.text(content.meta, margin + width, base, small, { align: 'right' });
      }
      meta.forEach((line, i) =>
        pen.text(line, margin, margin + nameHeight + (i + 0.5) * small.size * 1.35, small),
      );
      legend.draw(margin, margin + nameHeight + metaHeight + 2 * factor, extra);
    },
  };
}

function layoutLegend(pen: Pen, { legend }: Content, width: number, factor: number) {
  const style = { size: 8 * factor, weight: 400, color: GREY } as const;
  const swatch = 8.5 * factor;
  const row = 13 * factor;
  const placed: { x: number; row: number; i: number }[] = [];
  let x = 0;
  let rows = 0;
  legend.forEach(({ name }, i) => {
    const item = swatch + 4 * factor + pen.width(name, style) + 14 * factor;
    if (x > 0 && x + item > width * (rows === LEGEND_ROWS - 1 ? 0.8 : 1)) {
      x = 0;
      rows++;
    }
    placed.push({ x, row: rows, i });
    x += item;
  });
  const shown = placed.filter((item) => item.row < LEGEND_ROWS);
  const left = placed.length - shown.length;
  const count = Math.min(rows + 1, LEGEND_ROWS);
  return {
    height: legend.length > 0 ? count * row : 0,
    draw(left0: number, top: number, extra?: string) {
      for (const item of shown) {
        const y = top + item.row * row;
        const area: Area = {
          x: left0 + item.x,
          y: y + (row - swatch) / 2,
          width: swatch * 0.6,
          height: swatch,
        };
        pen.inside([area.x, area.y, area.width, area.height], 1.2 * factor, () =>
          drawStripe(pen, legend[item.i]!, area),
        );
        pen.text(legend[item.i]!.name, area.x + area.width + 4 * factor, y + row / 2, style);
      }
      const more = left > 0 ? say('pdf.moreSegments', { count: left }) : undefined;
      const note = [more, extra].filter(Boolean).join(' · ');
      if (note) {
        const y = top + (count - 0.5) * row;
        pen.text(note, left0 + width, y, { ...style, weight: 600, color: INK }, { align: 'right' });
      }
    },
  };
}

/** The height of the footer in points, the distance to the sheet included. */
export const footerHeight = ({ factor }: Page): number => 15 * factor;

/** The credit that the canvas's licence asks for, on every page, and the page's number. */
export function drawFooter(pen: Pen, page: Page, number: number, pages: number): void {
  const { width, height, margin, factor } = page;
  const style = { size: 7 * factor, weight: 400, color: GREY } as const;
  const y = height - margin - 3 * factor;
  pen.text(say('pdf.credit'), margin, y, style);
  const right = [say('pdf.madeWith'), say('pdf.page', { page: number, pages })].join(' · ');
  pen.text(right, width - margin, y, style, { align: 'right' });
}

/** A hairline across a column. */
export function drawRule(pen: Pen, x: number, y: number, width: number): void {
  pen.fill(x, y, width, 0.5, HAIRLINE);
}
