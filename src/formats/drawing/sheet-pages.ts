import type { Block } from '../../model/blocks';
import type { Content, Listed } from './content';
import { layoutFindings } from './draw-findings';
import { areaUnder, layoutHeader } from './draw-frame';
import type { Mark } from './draw-mark';
import { drawSheet, type Marks } from './draw-sheet';
import { fitSheets, type FittedSheet } from './fit';
import { say } from './messages';
import type { DrawPage } from './pages';
import type { Page } from './paper';
import { measureWith, type Pen } from './pen';

/** The sheet on a page, more where its notes do not fit; with the marks of the findings. */
export function sheetPages(pen: Pen, page: Page, content: Content): DrawPage[] {
  let header = layoutHeader(pen, page, content);
  let area = areaUnder(header, page);
  const measure = measureWith(pen);
  let sheets = fitSheets(content.faces, area, measure);
  const { height } = header;
  if (sheets.length > 1) header = layoutHeader(pen, page, content, goesOn(sheets));
  if (header.height !== height) {
    area = areaUnder(header, page);
    sheets = fitSheets(content.faces, area, measure);
  }
  const marks = marksOf(content.findings?.conflicts ?? []);
  const seen = new Set<string>();
  return sheets.map((fitted, i) => () => {
    header.draw(i === 0 ? goesOn(sheets) : undefined);
    const place = { x: area.x, y: area.y, scale: fitted.scale };
    drawSheet(pen, content, fitted, place, marks, seen);
    for (const { face } of fitted.sheet.notes) seen.add(face.id);
  });
}

/** The findings in a list, numbered as on the sheet; none where they are not asked for. */
export function findingsPages(pen: Pen, page: Page, content: Content): DrawPage[] {
  if (!content.findings) return [];
  const header = layoutHeader(pen, page, { ...content, legend: [] });
  const lists = layoutFindings(pen, content, areaUnder(header, page), page.factor);
  return lists.map((draw) => () => {
    header.draw();
    draw();
  });
}

/** What the first page says when it is not the only sheet. */
function goesOn(sheets: readonly FittedSheet[]): string | undefined {
  if (sheets.length < 2) return undefined;
  const later = sheets.slice(1).flatMap(({ sheet }) => sheet.notes.map(({ face }) => face.id));
  const count = new Set(later).size;
  return say('pdf.goesOn', { count, sheets: sheets.length - 1, last: sheets.length });
}

function marksOf(conflicts: readonly Listed[]): Marks {
  const notes = new Map<string, Mark[]>();
  const blocks = new Map<Block, Mark[]>();
  const add = <K>(map: Map<K, Mark[]>, key: K, mark: Mark) => {
    const list = map.get(key);
    if (list) list.push(mark);
    else map.set(key, [mark]);
  };
  for (const { number, severity, on, block } of conflicts) {
    const mark = { number, severity };
    if (on !== undefined) add(notes, on, mark);
    else if (block) add(blocks, block, mark);
  }
  return { notes, blocks };
}
