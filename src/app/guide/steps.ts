import { BLOCKS, type Block } from '../../model/blocks';
import type { Canvas } from '../../model/canvas';

/** Blocks in which there is no note yet. */
const emptyIn = (canvas: Canvas) =>
  BLOCKS.filter((block) => Object.keys(canvas[block]).length === 0);

/** The block to fill next: the first empty one, in the order worth filling, that was not left out. */
export function nextBlock(canvas: Canvas, skipped: readonly Block[]): Block | undefined {
  return emptyIn(canvas).find((block) => !skipped.includes(block));
}

/**
 * The block that the guide is about: the one in which someone writes a new note, for as long as
 * they do, otherwise the next one; nothing when all are begun or left out.
 */
export function guidedBlock(
  canvas: Canvas,
  skipped: readonly Block[],
  writing: Block | undefined,
): Block | undefined {
  return writing ?? nextBlock(canvas, skipped);
}

/** Where “next” leads from a block: the next empty one that was not left out, without that block itself. */
export function blockAfter(
  canvas: Canvas,
  skipped: readonly Block[],
  block: Block,
): Block | undefined {
  return nextBlock(canvas, [...skipped, block]);
}

/** Blocks that were left out and are empty still. */
export function leftOut(canvas: Canvas, skipped: readonly Block[]): readonly Block[] {
  return emptyIn(canvas).filter((block) => skipped.includes(block));
}
