import { BLOCKS, type Block } from '../model/blocks';
import type { Canvas, Id } from '../model/canvas';
import { find } from '../model/find';
import { inOrder } from '../model/order';
import { currentCanvas } from './document';
import { select, useView } from './view';

const idsOf = (canvas: Canvas, block: Block) => inOrder(canvas, block).map(({ id }) => id);
const allIds = (canvas: Canvas) => BLOCKS.flatMap((block) => idsOf(canvas, block));

/** Selected notes that are still there; the last one is the one last chosen. */
export function selected(): readonly Id[] {
  const canvas = currentCanvas();
  return useView.getState().selection.filter((id) => canvas && find(canvas, id));
}

/** The same notes in the order of the blocks, and of each block. */
export function selectedInOrder(): readonly Id[] {
  const canvas = currentCanvas();
  const chosen = new Set(useView.getState().selection);
  return canvas && chosen.size > 0 ? allIds(canvas).filter((id) => chosen.has(id)) : [];
}

/** Selects all notes of a block; when they are selected already, all notes there are. */
export function selectAll(block: Block | undefined): void {
  const canvas = currentCanvas();
  if (!canvas) return;
  const ids = block ? idsOf(canvas, block) : [];
  const now = new Set(useView.getState().selection);
  const again = ids.every((id) => now.has(id));
  select(...(again ? allIds(canvas) : ids));
}
