import type { Canvas } from './canvas';
import { CanvasIndex } from './canvas-index';
import type { CanvasView } from './canvas-view';

export type * from './canvas-view';

const views = new WeakMap<Canvas, CanvasView>();

/** The view of a canvas; made once for each canvas value. */
export function viewOf(canvas: Canvas): CanvasView {
  let view = views.get(canvas);
  if (!view) {
    view = new CanvasIndex(canvas);
    views.set(canvas, view);
  }
  return view;
}
