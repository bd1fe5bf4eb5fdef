import { PICTURE_WIDTH, wholeOf, type Picture } from '../../layout/picture';
import { layoutSheet } from '../../layout/sheet';
import type { Content } from './content';
import { areaUnder, drawFooter, layoutHeader } from './draw-frame';
import { drawShapes } from './draw-shapes';
import { drawSheet } from './draw-sheet';
import type { Page } from './paper';
import { measureWith, type Pen } from './pen';
import { layoutTitle } from './picture-pages';

/** The least height of a sheet for its width, as on a landscape page. */
const SHARE = 0.56;
const MARGIN = 32;
/** A point in pixels. */
const FACTOR = 4 / 3;

/** A view, or else the sheet, in one piece: a page as large as it needs, in pixels. */
export function drawWhole(pen: Pen, content: Content, picture?: Picture): void {
  if (picture) drawView(pen, content, picture);
  else drawWholeSheet(pen, content);
}

const pageOf = (width: number, height = 0): Page => ({
  width: width + 2 * MARGIN,
  height,
  margin: MARGIN,
  factor: FACTOR,
});

/** Begins a page that has room for something of a height under the header, and draws around it. */
function begin(pen: Pen, wide: Page, legend: Content, height: number) {
  const header = layoutHeader(pen, wide, legend);
  // What the page has without any height of its own is what stands around the area.
  const around = -areaUnder(header, wide).height;
  const page = { ...wide, height: Math.ceil(height + around) };
  pen.begin(page.width, page.height);
  header.draw();
  drawFooter(pen, page);
  return areaUnder(header, page);
}

function drawWholeSheet(pen: Pen, content: Content): void {
  const page = pageOf(PICTURE_WIDTH);
  const sheet = layoutSheet(content.faces, {
    width: PICTURE_WIDTH,
    minHeight: Math.round(PICTURE_WIDTH * SHARE),
    measure: measureWith(pen),
    add: false,
  });
  const { x, y } = begin(pen, page, content, sheet.height);
  const none = { notes: new Map(), blocks: new Map() };
  drawSheet(pen, content, { sheet, scale: 1 }, { x, y, scale: 1 }, none, new Set());
}

function drawView(pen: Pen, content: Content, picture: Picture): void {
  const { width, height, marks } = wholeOf(picture);
  const page = pageOf(width);
  const title = layoutTitle(pen, page, picture.title);
  const { x, y } = begin(pen, page, { ...content, legend: [] }, height + title.height);
  title.draw(x, y);
  drawShapes(pen, marks, { x, y: y + title.height, scale: 1 });
}
