import { BLOCKS, type Block } from './blocks';
import type { Canvas, Element, Id } from './canvas';

/** The block and the note behind an id, or nothing. */
export function find(canvas: Canvas, id: Id): { block: Block; element: Element } | undefined {
  for (const block of BLOCKS) {
    // Own keys only: an id may be called “constructor”.
    const element = Object.hasOwn(canvas[block], id) ? canvas[block][id] : undefined;
    if (element) return { block, element };
  }
  return undefined;
}
