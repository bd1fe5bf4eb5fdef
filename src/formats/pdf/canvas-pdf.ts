import { jsPDF } from 'jspdf';
import { TYPE, type Measure } from '../../layout/text';
import type { Block } from '../../model/blocks';
import type { Canvas } from '../../model/canvas';
import { contentOf, type Content, type Listed } from './content';
import { layoutFindings } from './draw-findings';
import { drawFooter, footerHeight, layoutHeader, type Header } from './draw-frame';
import type { Mark } from './draw-mark';
import { drawSheet, type Marks } from './draw-sheet';
import { fitSheets, type FittedSheet } from './fit';
import { labels, say } from './messages';
import type { PdfOptions, PdfResult } from './options';
import { PAPERS, type Area, type Page } from './paper';
import { Pen } from './pen';
import { setProperties } from './properties';
import { loadTypeface, type Typeface } from './typeface';

/** The weight in which the page sets each style of the sheet. */
const WEIGHTS = { title: 400, meta: 400, chip: 600, heading: 600 } as const;

/**
 * A canvas as a PDF: one landscape page, more where the notes do not fit, and the findings on
 * pages of their own. Rejects when a font cannot be fetched.
 */
export async function canvasPdf(canvas: Canvas, options: PdfOptions): Promise<PdfResult> {
  const texts = labels();
  contentOf(canvas, options.findings, (text) => (texts.push(text), text));
  for (;;) {
    const { unread, ...result } = await print(canvas, options, texts);
    // Never so far. But were a text forgotten above, its letters would be missing on the page.
    if (unread.length === 0) return result;
    texts.push(...unread);
  }
}

/** Prints with the letters of `texts`; `unread` are those that it would have needed besides. */
async function print(
  canvas: Canvas,
  { loadFont, findings, date, paper }: PdfOptions,
  texts: readonly string[],
): Promise<PdfResult & { unread: string[] }> {
  const page = PAPERS[paper ?? 'a4'];
  const doc = new jsPDF({
    orientation: 'landscape',
    unit: 'pt',
    format: [page.width, page.height],
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  const type = await loadTypeface(doc, loadFont, texts);
  const pen = new Pen(doc, type);
  drawDocument(pen, page, contentOf(canvas, findings, type.settable));
  pen.finish();
  setProperties(doc, canvas, date);
  return { bytes: doc.output('arraybuffer'), missing: type.missing(), unread: type.unread() };
}

function drawDocument(pen: Pen, page: Page, content: Content): void {
  let header = layoutHeader(pen, page, content);
  const listHeader = layoutHeader(pen, page, { ...content, legend: [] });
  let area = areaUnder(header, page);
  const measure = measureWith(pen.type);
  let sheets = fitSheets(content.faces, area, measure);
  const { height } = header;
  if (sheets.length > 1) header = layoutHeader(pen, page, content, goesOn(sheets));
  if (header.height !== height) {
    area = areaUnder(header, page);
    sheets = fitSheets(content.faces, area, measure);
  }
  const lists = content.findings
    ? layoutFindings(pen, content, areaUnder(listHeader, page), page.factor)
    : [];
  const pages = sheets.length + lists.length;
  const marks = marksOf(content.findings?.conflicts ?? []);
  const begin = (number: number) => {
    if (number > 1) pen.doc.addPage([page.width, page.height], 'landscape');
    drawFooter(pen, page, number, pages);
  };

  const seen = new Set<string>();
  sheets.forEach((fitted, i) => {
    begin(i + 1);
    header.draw(i === 0 ? goesOn(sheets) : undefined);
    const place = { x: area.x, y: area.y, scale: fitted.scale };
    drawSheet(pen, content, fitted, place, marks, seen);
    for (const { face } of fitted.sheet.notes) seen.add(face.id);
  });
  lists.forEach((draw, i) => {
    begin(sheets.length + i + 1);
    listHeader.draw();
    draw();
  });
}

/** The room between header and footer. */
function areaUnder(header: Header, page: Page): Area {
  const { margin } = page;
  return {
    x: margin,
    y: margin + header.height,
    width: page.width - 2 * margin,
    height: page.height - 2 * margin - header.height - footerHeight(page),
  };
}

/** What the first page says when it is not the only sheet. */
function goesOn(sheets: readonly FittedSheet[]): string | undefined {
  if (sheets.length < 2) return undefined;
  const later = sheets.slice(1).flatMap(({ sheet }) => sheet.notes.map(({ face }) => face.id));
  const count = new Set(later).size;
  return say('pdf.goesOn', { count, sheets: sheets.length - 1, last: sheets.length });
}

function measureWith(type: Typeface): Measure {
  return (text, style) => type.width(text, WEIGHTS[style]) * TYPE[style].size;
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
