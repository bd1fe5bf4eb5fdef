import type { Canvas } from './canvas';
import { NAME_LIMIT } from './limits';
import { newId } from './ids';

/** A copy of a canvas under an id and a name of its own. */
export const copyAs = (canvas: Canvas, name: string): Canvas => ({
  ...canvas,
  id: newId(),
  meta: { ...canvas.meta, name: name.slice(0, NAME_LIMIT) },
});
