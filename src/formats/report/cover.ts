import type { Content } from '../drawing/content';
import { drawRule } from '../drawing/draw-frame';
import { GREY, INK } from '../drawing/look';
import { say } from '../drawing/messages';
import type { DrawPage, Section } from '../drawing/pages';
import type { Area, Page } from '../drawing/paper';
import type { Pen, Style } from '../drawing/pen';

/** The bar down the left edge, and how much of the page the name has (the rest is the contents). */
const BAR = 16;
const NAME_SHARE = 0.52;
const NAME_SIZES = [34, 26, 20, 15, 11];
const LINE = 1.3;
/** The most conflicts that the cover names. */
const NAMED = 3;

/**
 * The first page of a report: what it is about, who made it for whom, what was found, and what is
 * on which page. The sections begin on the page after it.
 */
export function coverPage(
  pen: Pen,
  page: Page,
  content: Content,
  sections: readonly Section[],
  color: string,
): DrawPage {
  const { factor, margin } = page;
  const left = margin + BAR * factor;
  const width = page.width - left - margin;
  const gutter = 40 * factor;
  const half = width * NAME_SHARE - gutter;
  const top = margin + 60 * factor;
  const height = page.height - top - margin - 30 * factor;
  return () => {
    pen.fill(0, 0, BAR * factor, page.height, color);
    drawName(pen, content, { x: left, y: top, width: half, height }, factor);
    const x = left + half + gutter;
    const right = { x, y: top, width: width - half - gutter, height };
    const y = drawContents(pen, sections, right, factor);
    drawSummary(pen, content, { ...right, y: y + 24 * factor }, factor);
  };
}

const plain = (size: number, color = INK): Style => ({ size, weight: 400, color });
const strong = (size: number): Style => ({ size, weight: 600, color: INK });

/** Kind, name and facts; a name that is too long even in the smallest size goes on in the header of each page. */
function drawName(pen: Pen, { name, facts }: Content, area: Area, factor: number): void {
  const kind = plain(12 * factor, GREY);
  pen.text(say('report.kind'), area.x, area.y, kind);
  const fact = plain(11 * factor, GREY);
  const told = facts.flatMap((text) => pen.lines(text, area.width, fact));
  const room = area.height - (told.length + 3) * fact.size * LINE;
  const high = (size: number) => pen.lines(name, area.width, strong(size)).length * size * LINE;
  const sizes = NAME_SIZES.map((size) => size * factor);
  const size = sizes.find((each) => high(each) <= room) ?? sizes.at(-1)!;
  const lines = pen.lines(name, area.width, strong(size));
  const most = Math.max(1, Math.floor(room / (size * LINE)));
  const shown = lines.slice(0, most);
  if (lines.length > most) shown.push(`${shown.pop()!}…`);
  let y = area.y + 2 * kind.size;
  y = drawLines(pen, shown, area.x, y, strong(size));
  drawLines(pen, told, area.x, y + fact.size, fact);
}

/** The sections with their pages, each leading there; returns where it ends. */
function drawContents(pen: Pen, sections: readonly Section[], area: Area, factor: number): number {
  pen.text(say('report.contents'), area.x, area.y, strong(12 * factor));
  const style = plain(10 * factor);
  const row = style.size * 2;
  let y = area.y + 18 * factor;
  let page = 2;
  for (const { title, pages } of sections) {
    const room = area.width - 3 * style.size;
    const lines = pen.lines(title, room, style);
    const end = drawLines(pen, lines, area.x, y + (row - style.size * LINE) / 2, style);
    const height = end - y + (row - style.size * LINE) / 2;
    const middle = y + row / 2;
    pen.text(String(page), area.x + area.width, middle, style, { align: 'right' });
    pen.leadTo(page, [area.x, y, area.width, height]);
    y += height;
    drawRule(pen, area.x, y, area.width);
    page += pages.length;
  }
  return y;
}

/** How much of each kind was found, and the gravest in their own words. */
function drawSummary(pen: Pen, { findings }: Content, area: Area, factor: number): void {
  if (!findings) return;
  const { conflicts, gaps, waived } = findings;
  const count = (grave: string) => conflicts.filter(({ severity }) => severity === grave).length;
  const counts = [
    ['report.errors', count('error')],
    ['report.warnings', count('warning')],
    ['report.hints', count('info')],
    ['report.gaps', gaps.length],
    ['report.waived', waived.length],
  ] as const;
  const told = counts.flatMap(([key, n]) => (n > 0 ? [say(key, { count: n })] : []));
  pen.text(say('pdf.findings'), area.x, area.y, strong(12 * factor));
  const style = plain(10 * factor);
  const all = told.length > 0 ? told.join(' · ') : say('pdf.noFindings');
  let y = area.y + 12 * factor;
  y = drawLines(pen, pen.lines(all, area.width, style), area.x, y, style);
  const room = area.height + area.y;
  for (const { number, title } of conflicts.slice(0, NAMED)) {
    const lines = pen.lines(`${number}  ${title}`, area.width, style);
    y += 5 * factor;
    if (y + lines.length * style.size * LINE > room) return;
    y = drawLines(pen, lines, area.x, y, style);
  }
}

/** Lines one under the other from a height down; returns where they end. */
function drawLines(
  pen: Pen,
  lines: readonly string[],
  x: number,
  top: number,
  style: Style,
): number {
  const line = style.size * LINE;
  lines.forEach((text, i) => pen.text(text, x, top + (i + 0.5) * line, style));
  return top + lines.length * line;
}
