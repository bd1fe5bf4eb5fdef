import { jsPDF } from 'jspdf';
import type { Picture } from '../../layout/picture';
import { TYPE, type Measure } from '../../layout/text';
import type { Canvas } from '../../model/canvas';
import { packed } from '../carried/packed';
import { contentOf, type SetText } from '../drawing/content';
import { labels } from '../drawing/messages';
import { drawPages } from '../drawing/pages';
import { PAPERS } from '../drawing/paper';
import { measureWith } from '../drawing/pen';
import { picturePages } from '../drawing/picture-pages';
import { sheetPages } from '../drawing/sheet-pages';
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
  for (const make of options.pictures ?? []) setPicture(make(ROUGHLY), note);
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
  { loadFont, findings, sheet = true, pictures = [], inside, date, paper }: PdfOptions,
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
  const pen = new PdfPen(doc, type);
  const content = contentOf(canvas, findings, type.settable);
  const measure = measureWith(pen);
  drawPages(pen, page, [
    ...(sheet ? sheetPages(pen, page, content) : []),
    ...pictures.flatMap((make) =>
      picturePages(pen, page, content, setPicture(make(measure), type.settable)),
    ),
  ]);
  pen.finish();
  setProperties(doc, canvas, date);
  if (inside) attach(doc, await packed(canvas));
  return { bytes: doc.output('arraybuffer'), missing: type.missing(), unread: type.unread() };
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
