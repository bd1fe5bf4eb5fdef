import { BLOCKS, type Block } from '../../model/blocks';
import type { Canvas, Element } from '../../model/canvas';
import { inOrder } from '../../model/order';

/** A block with those of its notes that say something: other tools have no place for the rest. */
export interface NamedBlock {
  readonly block: Block;
  readonly notes: readonly Element[];
}

/** The blocks that have notes, and their notes in order. */
export function namedNotes(canvas: Canvas): NamedBlock[] {
  return BLOCKS.map((block) => ({
    block,
    notes: inOrder(canvas, block).filter(({ name }) => name.trim() !== ''),
  })).filter(({ notes }) => notes.length > 0);
}
