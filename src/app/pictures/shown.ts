import type { Canvas } from '../../model/canvas';
import type { ViewName } from '../../store/view';

/** Whether a view has anything to show: all but the sheet have rows for segments. */
export const isShown = (canvas: Canvas, view: ViewName): boolean =>
  view === 'canvas' || Object.keys(canvas.segments).length > 0;
