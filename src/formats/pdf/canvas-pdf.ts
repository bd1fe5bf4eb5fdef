import { jsPDF } from 'jspdf';
import type { Picture } from '../../layout/picture';
import { TYPE, type Measure } from '../../layout/text';
import type { Canvas } from '../../model/canvas';
import { packed } from '../carried/packed';
import { contentOf, type Content, type SetText } from '../drawing/content';
import { labels, say } from '../drawing/messages';
import { drawPages, type Section } from '../drawing/pages';
import { PAPERS, type Page } from '../drawing/paper';
import { measureWith, type Pen } from '../drawing/pen';
import { picturePages, type MakePicture } from '../drawing/picture-pages';
import { findingsPages, sheetPages } from '../drawing/sheet-pages';
import { coverPage } from '../report/cover';
import { attach } from './attach';
import type { PdfOptions, PdfResult } from './options';
import { PdfPen } from './pdf-pen';
import { setProperties } from './properties';
import { loadTypeface } from './typeface';

/** Before there is a font: which letters a picture has does not depend on how wide they are. */
const ROUGHLY: Measure = (text, style) => text.length * TYPE[style].size * 0.55;

/**
 * A canvas as a PDF: one landscape page, more where the notes do not fit, and the findings on
 * pages of their own; then the views that are asked for. Rejects when a font cannot be fetched.
 */
export async function canvasPdf(canvas: Canvas, options: PdfOptions): Promise<PdfResult> {
  const texts = labels();
  const note: SetText = (text) => (texts.push(text), text);
  contentOf(canvas, options.findings, note);
  for (const make of [...(options.pictures ?? []), ...(options.report?.appendix ?? [])])
    setPicture(make(ROUGHLY), note);
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
  options: PdfOptions,
  texts: readonly string[],
): Promise<PdfResult & { unread: string[] }> {
  const { loadFont, findings, report, inside, date, paper } = options;
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
  const pen = new PdfPen(doc, type);
  const content = contentOf(canvas, findings, type.settable);
  const sections = sectionsOf(pen, page, content, options, type.settable);
  const cover = report ? [coverPage(pen, page, content, sections, report.color)] : [];
  drawPages(pen, page, [...cover, ...sections.flatMap(({ pages }) => pages)]);
  if (report) addBookmarks(doc, sections, cover.length + 1);
  pen.finish();
  setProperties(doc, canvas, date);
  if (inside) attach(doc, await packed(canvas));
  return { bytes: doc.output('arraybuffer'), missing: type.missing(), unread: type.unread() };
}

/** What stands in the document: the sheet and its findings, then the views; in a report they change places. */
function sectionsOf(
  pen: Pen,
  page: Page,
  content: Content,
  { sheet = true, pictures = [], report }: PdfOptions,
  set: SetText,
): Section[] {
  const measure = measureWith(pen);
  const views = (makers: readonly MakePicture[]) =>
    makers.map((make): Section => {
      const picture = setPicture(make(measure), set);
      return { title: picture.title, pages: picturePages(pen, page, content, picture) };
    });
  const own = sheet ? [{ title: say('pdf.subject'), pages: sheetPages(pen, page, content) }] : [];
  const found = sheet ? findingsPages(pen, page, content) : [];
  const list = found.length > 0 ? [{ title: say('pdf.findings'), pages: found }] : [];
  return report
    ? [...own, ...views(pictures), ...list, ...views(report.appendix)]
    : [...own, ...list, ...views(pictures)];
}

/** Bookmarks, which readers show beside the pages; `first` is the page of the first section. */
function addBookmarks(doc: jsPDF, sections: readonly Section[], first: number): void {
  let pageNumber = first;
  for (const { title, pages } of sections) {
    doc.outline.add(null, title, { pageNumber });
    pageNumber += pages.length;
  }
}

/** A picture with each of its texts prepared. */
function setPicture(picture: Picture, set: SetText): Picture {
  return {
    ...picture,
    title: set(picture.title),
    bands: picture.bands.map((band) => ({
      ...band,
      marks: band.marks.map((mark) =>
        mark.is === 'text' ? { ...mark, text: set(mark.text) } : mark,
      ),
    })),
  };
}
