import { act, cleanup } from '@testing-library/react';
import '../../src/i18n/panel';
import type { Canvas } from '../../src/model/canvas';
import { sketch, type Sketch } from '../../src/model/sketch';
import * as checker from '../../src/store/checker';
import { currentCanvas, useDocument } from '../../src/store/document';
import { checkNow, useFindings } from '../../src/store/findings';
import { useNotices } from '../../src/store/notices';
import { resetView } from '../../src/store/view';

// jsdom has no layout, and so nothing to scroll.
Element.prototype.scrollIntoView = () => {};

/** Opens a sketch in stores that know nothing of the test before, with all rules checked. */
export function open(canvas: Sketch): void {
  cleanup();
  resetView();
  useNotices.setState({ notices: [] });
  useFindings.setState({ checker, report: undefined, checked: undefined });
  useDocument.getState().open(sketch(canvas));
  checkNow();
}

/** The open canvas as it is now. */
export function canvas(): Canvas {
  return currentCanvas()!;
}

/** How many steps can be undone. */
export const steps = (): number => useDocument.getState().timeline!.past.length;

export function undo(): void {
  act(() => useDocument.getState().undo());
}

/** Checks the canvas as it is now: the page does so a moment after each edit. */
export function recheck(): void {
  act(checkNow);
}
