import type { Canvas } from './canvas';
import { CanvasIndex } from './canvas-index';
import type { CanvasView } from './canvas-view';

export type * from './canvas-view';

const views = new WeakMap<Canvas, CanvasView>();

/** A view for one use: the one that is there already, or one that nobody keeps. */
export function passingView(canvas: Canvas): CanvasView {
  return views.get(canvas) ?? new CanvasIndex(canvas);
}

/** The view of a canvas; made once for each canvas value. */
export function viewOf(canvas: Canvas): CanvasView {
  let view = views.get(canvas);
  if (!view) {
    view = new CanvasIndex(canvas);
    views.set(canvas, view);
  }
  return view;
}
