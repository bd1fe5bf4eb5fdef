import type { Picture } from '../../layout/picture';
import type { Measure } from '../../layout/text';
import { arrange } from './arrange';
import type { Content } from './content';
import { areaUnder, layoutHeader } from './draw-frame';
import { drawShapes } from './draw-shapes';
import { INK } from './look';
import { say } from './messages';
import type { DrawPage } from './pages';
import type { Area, Page } from './paper';
import type { Pen, Style } from './pen';

/** Lays a view out, for whatever measures its texts. */
export type MakePicture = (measure: Measure) => Picture;

/** How the question that a view answers is set. */
export const titleStyle = ({ factor }: Page): Style => ({
  size: 12 * factor,
  weight: 600,
  color: INK,
});
const LINE = 1.35;

/** The title of a view in its lines, and how high they are with the distance under them. */
export function layoutTitle(pen: Pen, page: Page, title: string) {
  const style = titleStyle(page);
  const lines = pen.lines(title, page.width - 2 * page.margin, style);
  const line = style.size * LINE;
  return {
    height: lines.length * line + 6 * page.factor,
    draw: (x: number, y: number) =>
      lines.forEach((text, i) => pen.text(text, x, y + (i + 0.5) * line, style)),
  };
}

/** A view on pages: name and title on each, and its bands under them. */
export function picturePages(pen: Pen, page: Page, content: Content, picture: Picture): DrawPage[] {
  const header = layoutHeader(pen, page, { ...content, legend: [] });
  const title = layoutTitle(pen, page, picture.title);
  const further = layoutTitle(pen, page, say('pdf.continued', { block: picture.title }));
  const under = areaUnder(header, page);
  // Both titles take the room of the higher one, so that all pages begin at one height.
  const above = Math.max(title.height, further.height);
  const area: Area = { ...under, y: under.y + above, height: under.height - above };
  return arrange(picture, area).map((bands, i) => () => {
    header.draw();
    (i === 0 ? title : further).draw(area.x, under.y);
    for (const { band, y, scale } of bands) {
      drawShapes(pen, band.marks, { x: area.x, y: area.y + y, scale });
    }
  });
}
