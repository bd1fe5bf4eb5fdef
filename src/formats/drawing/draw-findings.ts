import type { Content, Listed } from './content';
import { drawMark } from './draw-mark';
import { drawRule } from './draw-frame';
import { GREY, INK, SEVERITIES } from './look';
import { say } from './messages';
import type { Area } from './paper';
import type { Pen, Style } from './pen';

/** One line of the list, or a gap; `draw` gets its left edge and top. */
interface Row {
  readonly height: number;
  /** Stays on one page with the row after it. */
  readonly keep: boolean;
  draw(x: number, y: number): void;
}

const COLUMNS = 2;
/** A finding higher than this (points on A4) may be broken. */
const WHOLE = 150;

/**
 * The list of findings in two columns: for each page, what draws it. `area` is the room of a
 * page in points, `factor` the size of its paper.
 */
export function layoutFindings(pen: Pen, content: Content, area: Area, factor: number) {
  const gutter = 28 * factor;
  const width = (area.width - gutter * (COLUMNS - 1)) / COLUMNS;
  const { heading } = styles(factor);
  const title = 22 * factor;
  const rows = rowsOf(pen, content, width, factor);
  const body = area.height - title;
  const whole = rows.reduce((sum, row) => sum + row.height, 0);
  // Columns of like height look better than a full one beside an empty one.
  let height = body;
  if (whole <= COLUMNS * body) {
    height = Math.min(body, whole / COLUMNS);
    while (height < body && intoColumns(rows, height).length > COLUMNS) height += 6;
  }
  const columns = intoColumns(rows, Math.min(height, body));
  const pages = Array.from({ length: Math.ceil(columns.length / COLUMNS) }, (_, i) =>
    columns.slice(i * COLUMNS, (i + 1) * COLUMNS),
  );
  return pages.map((page) => () => {
    pen.text(say('pdf.findings'), area.x, area.y + title * 0.35, heading);
    page.forEach((column, i) => {
      let y = area.y + title;
      for (const row of column) {
        row.draw(area.x + i * (width + gutter), y);
        y += row.height;
      }
    });
  });
}

/** Breaks rows into columns no higher than `height` points, not between rows that keep together. */
function intoColumns(rows: readonly Row[], height: number): Row[][] {
  const columns: Row[][] = [[]];
  let y = 0;
  rows.forEach((row, i) => {
    let needed = row.height;
    for (let next = i; rows[next]?.keep && rows[next + 1]; next++) needed += rows[next + 1]!.height;
    if (y > 0 && y + needed > height) {
      y = 0;
      columns.push([]);
    }
    columns.at(-1)!.push(row);
    y += row.height;
  });
  return columns;
}

function rowsOf(pen: Pen, { findings }: Content, width: number, factor: number): Row[] {
  if (!findings) return [];
  const { conflicts, gaps, waived } = findings;
  const list = conflicts.flatMap((finding) => conflictRows(pen, finding, width, factor));
  if (conflicts.length === 0) {
    list.push(...textRows(pen, say('pdf.noFindings'), 0, width, styles(factor).detail));
  }
  if (gaps.length > 0) {
    list.push(space(list.length > 0 ? 10 * factor : 0, true));
    list.push(...textRows(pen, say('pdf.checklist'), 0, width, styles(factor).heading, true));
    list.push(space(3 * factor, true));
    list.push(...gaps.flatMap((gap) => gapRows(pen, gap, width, factor)));
  }
  if (waived.length > 0) {
    list.push(space(list.length > 0 ? 10 * factor : 0, true));
    list.push(...textRows(pen, say('pdf.waived'), 0, width, styles(factor).heading, true));
    for (const { title, why } of waived) {
      list.push(space(3 * factor, true));
      list.push(...textRows(pen, title, 0, width, styles(factor).detail, true));
      list.push(...textRows(pen, why, 0, width, styles(factor).where));
    }
  }
  return list;
}

const styles = (factor: number) =>
  ({
    heading: { size: 11 * factor, weight: 600, color: INK },
    title: { size: 9.5 * factor, weight: 600, color: INK },
    detail: { size: 8.5 * factor, weight: 400, color: INK },
    where: { size: 7.5 * factor, weight: 400, color: GREY },
  }) as const satisfies Record<string, Style>;

function conflictRows(pen: Pen, finding: Listed, width: number, factor: number): Row[] {
  const { title, detail, where } = styles(factor);
  const { color } = SEVERITIES[finding.severity];
  const indent = 23 * factor;
  const room = width - indent;
  const mark = 12 * factor;
  const label: Style = { ...where, weight: 600, color };
  const beside =
    pen.width(finding.word, label) + pen.width(finding.where, where) + 8 * factor <= room;
  const head: Row = {
    height: 13 * factor,
    keep: true,
    draw(x, y) {
      drawMark(pen, { number: finding.number, severity: finding.severity }, x, y, mark);
      pen.text(finding.word, x + indent, y + mark / 2, label);
      if (beside) pen.text(finding.where, x + width, y + mark / 2, where, { align: 'right' });
    },
  };
  const rows: Row[] = [
    head,
    ...(beside ? [] : textRows(pen, finding.where, indent, room, where, true)),
    ...textRows(pen, finding.title, indent, room, title, true),
    ...(finding.detail ? textRows(pen, finding.detail, indent, room, detail) : []),
    ...finding.fixes.flatMap((fix) => textRows(pen, fix, indent, room, where)),
    space(5 * factor, true),
    {
      height: 7 * factor,
      keep: false,
      draw: (x, y) => drawRule(pen, x + indent, y, room),
    },
  ];
  // A finding stays in one column, unless it is a page of text.
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  if (height > WHOLE * factor) return rows;
  return rows.map((row, i) => ({ ...row, keep: i < rows.length - 1 }));
}

function gapRows(pen: Pen, gap: string, width: number, factor: number): Row[] {
  const { detail } = styles(factor);
  const indent = 15 * factor;
  const box = 7 * factor;
  const rows = textRows(pen, gap, indent, width - indent, detail);
  const [first, ...rest] = rows;
  const line: Row = {
    ...first!,
    draw(x, y) {
      const top = y + (first!.height - box) / 2;
      pen.frame(x + factor, top, box, box, { color: GREY, line: 0.7 * factor, radius: 1.2 });
      first!.draw(x, y);
    },
  };
  const whole = [line, ...rest].map((row) => ({ ...row, keep: true }));
  return [...whole, space(3 * factor, false)];
}

/** The lines of a text; the first ones may be told to stay with what follows. */
function textRows(
  pen: Pen,
  text: string,
  indent: number,
  width: number,
  style: Style,
  keep = false,
): Row[] {
  const direction = pen.direction(text);
  const height = style.size * 1.38;
  const lines = pen.lines(text, width, style);
  return lines.map((line, i) => ({
    height,
    // A long text breaks where it must; only its last line clings to the next.
    keep: keep && i === lines.length - 1,
    draw(x, y) {
      const middle = y + height / 2;
      if (direction === 'rtl') {
        pen.text(line, x + indent + width, middle, style, { align: 'right', direction });
      } else pen.text(line, x + indent, middle, style, { direction });
    },
  }));
}

const space = (height: number, keep: boolean): Row => ({ height, keep, draw: () => undefined });
