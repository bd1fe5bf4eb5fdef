import { drawFooter } from './draw-frame';
import type { Page } from './paper';
import type { Pen } from './pen';

/** Draws the rest of a page that has been begun and has its footer. */
export type DrawPage = () => void;

/** Pages under one title: a part of a document. */
export interface Section {
  readonly title: string;
  readonly pages: readonly DrawPage[];
}

/** Puts pages on paper one after the other, each with its footer. */
export function drawPages(pen: Pen, page: Page, pages: readonly DrawPage[]): void {
  pages.forEach((draw, i) => {
    pen.begin(page.width, page.height);
    drawFooter(pen, page, { number: i + 1, pages: pages.length });
    draw();
  });
}
