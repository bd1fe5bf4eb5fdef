import './print.css';
import type { SvgNode } from '../../formats/svg/node';
import { SVG_NAMESPACE } from '../../formats/svg/node';
import { svgPages } from '../../formats/svg/canvas-svg';
import type { PictureOf } from '../../layout/picture';
import { currentCanvas } from '../../store/document';
import { checkNow, useFindings } from '../../store/findings';
import { useView, VIEWS, type ViewName } from '../../store/view';
import { flushDrafts } from '../../ui/controls/draft';
import { tellFailure } from '../take-away';
import { making, pictureOf } from './make';
import { isShown } from './shown';
import { forgetWidths, widthOf } from './widths';

let started: Promise<void> | undefined;

/**
 * Makes the browser print the view that is shown as its pages, not as the screen. All is loaded
 * beforehand, because a browser that prints does not wait; resolves when it is.
 */
export function printing(): Promise<void> {
  started ??= start();
  return started;
}

async function start(): Promise<void> {
  const pictures = new Map<ViewName, PictureOf | undefined>();
  for (const view of VIEWS) pictures.set(view, await pictureOf(view));
  window.addEventListener('beforeprint', () => {
    clear();
    try {
      const pages = pagesOf(pictures);
      if (pages.length > 0) show(pages);
    } catch (error) {
      // The browser prints the screen then.
      clear();
      tellFailure(error);
    }
  });
  window.addEventListener('afterprint', clear);
}

/** The pages of what is shown; none where no canvas is open, or the view has nothing to show. */
function pagesOf(pictures: ReadonlyMap<ViewName, PictureOf | undefined>): readonly SvgNode[] {
  flushDrafts();
  const canvas = currentCanvas();
  const { view } = useView.getState();
  if (!canvas || !isShown(canvas, view)) return [];
  checkNow();
  forgetWidths();
  const findings = useFindings.getState().report?.findings ?? [];
  const picture = pictures.get(view);
  return svgPages(canvas, widthOf, 'a4', picture && making(picture, canvas, findings));
}

function show(pages: readonly SvgNode[]): void {
  const place = document.createElement('div');
  place.dataset.printed = '';
  place.append(...pages.map(toElement));
  document.body.append(place);
  document.documentElement.dataset.printing = '';
}

function clear(): void {
  document.querySelector('[data-printed]')?.remove();
  delete document.documentElement.dataset.printing;
}

/** A node as an element: the content policy lets no markup be parsed. */
function toElement({ tag, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(SVG_NAMESPACE, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns') element.setAttribute(name, String(value));
  }
  element.append(
    ...children.map((child) => (typeof child === 'string' ? child : toElement(child))),
  );
  return element;
}
