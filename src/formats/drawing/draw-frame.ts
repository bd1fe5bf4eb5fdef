import type { Content } from './content';
import { drawStripe } from './draw-note';
import { GREY, HAIRLINE, INK } from './look';
import { say } from './messages';
import type { Area, Page } from './paper';
import type { Pen } from './pen';

/** What the header says. */
export type Heading = Pick<Content, 'name' | 'facts' | 'legend'>;

/** What stands above the sheet, laid out for a page. */
export interface Header {
  /** In points, the distance to the sheet included. */
  readonly height: number;
  draw(extra?: string): void;
}

const LEGEND_ROWS = 3;

/**
 * Name, facts and legend. The name is whole, however long; it only becomes smaller. `extra` is the
 * longest note that will be drawn beside the legend.
 */
export function layoutHeader(pen: Pen, page: Page, content: Heading, extra?: string): Header {
  const { margin, factor } = page;
  const width = page.width - 2 * margin;
  const facts = content.facts.join(' · ');
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
    lines.length === 1 && pen.width(content.name, title) + gap + pen.width(facts, small) <= width;
  const meta = beside || !facts ? [] : pen.lines(facts, width, small);
  const legend = layoutLegend(pen, content, width, factor, extra);
  const nameHeight = lines.length * size * 1.25;
  const metaHeight = meta.length * small.size * 1.35;
  return {
    height: nameHeight + metaHeight + legend.height + 8 * factor,
    draw(note) {
      lines.forEach((line, i) =>
        pen.text(line, margin, margin + (i + 0.5) * size * 1.25, title, { direction: 'ltr' }),
      );
      if (beside) {
        const base = margin + size * 0.625 + (size - small.size) * 0.36;
        pen.text(facts, margin + width, base, small, { align: 'right' });
      }
      meta.forEach((line, i) =>
        pen.text(line, margin, margin + nameHeight + (i + 0.5) * small.size * 1.35, small),
      );
      legend.draw(margin, margin + nameHeight + metaHeight + 2 * factor, note);
    },
  };
}

/**
 * The key of the stripes, in rows as high as it needs with the note `extra` at its end; what does
 * not fit into them is counted.
 */
function layoutLegend(
  pen: Pen,
  { legend }: Heading,
  width: number,
  factor: number,
  extra: string | undefined,
) {
  const style = { size: 8 * factor, weight: 400, color: GREY } as const;
  const bold = { ...style, weight: 600, color: INK } as const;
  const swatch = 8.5 * factor;
  const row = 13 * factor;
  const before = swatch * 0.6 + 4 * factor;
  const gap = 17 * factor;
  const items = legend.map(({ name }) => {
    const [first, ...more] = pen.lines(name, width - before - pen.width('…', style), style);
    const text = more.length > 0 ? `${first}…` : name;
    return { text, width: before + pen.width(text, style) };
  });
  const places: { x: number; row: number; end: number }[] = [];
  for (const item of items) {
    const last = places.at(-1) ?? { row: 0, end: -gap };
    const next = last.end + gap;
    const turn = next > 0 && next + item.width > width;
    const x = turn ? 0 : next;
    places.push({ x, row: last.row + (turn ? 1 : 0), end: x + item.width });
  }

  /** How many items there is room for in `most` rows, what is said of the rest, and where. */
  const arrange = (most: number, note: string | undefined) => {
    let shown = places.filter((place) => place.row < most).length;
    for (; ; shown--) {
      const left = places.length - shown;
      const more = left > 0 ? say('pdf.moreSegments', { count: left }) : undefined;
      const said = [more, note].filter(Boolean).join(' · ');
      const last = places[shown - 1] ?? { row: 0, end: -gap };
      const fits = !said || last.end + gap + pen.width(said, bold) <= width;
      if (fits || shown === 0) return { shown, said, row: last.row };
      if (last.row + 1 < most) return { shown, said, row: last.row + 1 };
    }
  };

  const rows = arrange(LEGEND_ROWS, extra).row + 1;
  return {
    height: legend.length > 0 || extra ? rows * row : 0,
    draw(left: number, top: number, note?: string) {
      const { shown, said, row: at } = arrange(rows, note);
      for (const [i, place] of places.slice(0, shown).entries()) {
        const y = top + place.row * row;
        const area: Area = {
          x: left + place.x,
          y: y + (row - swatch) / 2,
          width: swatch * 0.6,
          height: swatch,
        };
        pen.inside([area.x, area.y, area.width, area.height], 1.2 * factor, () =>
          drawStripe(pen, legend[i]!, area),
        );
        pen.text(items[i]!.text, left + place.x + before, y + row / 2, style);
      }
      if (said) pen.text(said, left + width, top + (at + 0.5) * row, bold, { align: 'right' });
    },
  };
}

/** The height of the footer in points, the distance to the sheet included. */
export const footerHeight = ({ factor }: Page): number => 15 * factor;

/** The room between header and footer. */
export function areaUnder(header: Header, page: Page): Area {
  const { margin } = page;
  return {
    x: margin,
    y: margin + header.height,
    width: page.width - 2 * margin,
    height: page.height - 2 * margin - header.height - footerHeight(page),
  };
}

/** The credit that the canvas's licence asks for, on every page, and the page's number if any. */
export function drawFooter(
  pen: Pen,
  page: Page,
  numbered?: { readonly number: number; readonly pages: number },
): void {
  const { width, height, margin, factor } = page;
  const style = { size: 7 * factor, weight: 400, color: GREY } as const;
  const y = height - margin - 3 * factor;
  pen.text(say('pdf.credit'), margin, y, style);
  const number = numbered && say('pdf.page', { page: numbered.number, pages: numbered.pages });
  const right = [say('pdf.madeWith'), number].filter(Boolean).join(' · ');
  pen.text(right, width - margin, y, style, { align: 'right' });
}

/** A hairline across a column. */
export function drawRule(pen: Pen, x: number, y: number, width: number): void {
  pen.fill(x, y, width, 0.5, HAIRLINE);
}
