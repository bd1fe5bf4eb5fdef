import { locale } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { oneLine } from '../drawing/clean';
import { contentOf } from '../drawing/content';
import { say } from '../drawing/messages';
import { drawPages } from '../drawing/pages';
import { PAPERS, type Paper } from '../drawing/paper';
import { measureWith } from '../drawing/pen';
import { picturePages, type MakePicture } from '../drawing/picture-pages';
import { sheetPages } from '../drawing/sheet-pages';
import { drawWhole } from '../drawing/whole';
import { toXml, type SvgNode } from './node';
import { SvgPen, svgText, type WidthOf } from './svg-pen';

const penFor = (canvas: Canvas, widthOf: WidthOf) =>
  new SvgPen(widthOf, {
    title: oneLine(canvas.meta.name),
    description: say('pdf.subject'),
    language: locale(),
  });

/** The sheet of a canvas, or else one of its views, as an SVG file in one piece. */
export function canvasSvg(canvas: Canvas, widthOf: WidthOf, make?: MakePicture): string {
  const pen = penFor(canvas, widthOf);
  const content = contentOf(canvas, undefined, svgText);
  drawWhole(pen, content, make?.(measureWith(pen)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(pen.pages[0]!)}\n`;
}

/** The same on pages, as in a PDF: what the browser prints. */
export function svgPages(
  canvas: Canvas,
  widthOf: WidthOf,
  paper: Paper,
  make?: MakePicture,
): readonly SvgNode[] {
  const pen = penFor(canvas, widthOf);
  const page = PAPERS[paper];
  const content = contentOf(canvas, undefined, svgText);
  drawPages(
    pen,
    page,
    make
      ? picturePages(pen, page, content, make(measureWith(pen)))
      : sheetPages(pen, page, content),
  );
  return pen.pages;
}
