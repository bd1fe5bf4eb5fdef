import type { Block } from './blocks';
import type { Canvas, ElementOf, Id } from './canvas';

/** The notes of a block as they stand on the sheet. */
export function inOrder<B extends Block>(canvas: Canvas, block: B): ElementOf<B>[] {
  const notes = Object.values(canvas[block]) as ElementOf<B>[];
  return notes.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/**
 * Order values for `count` notes before `before` (or at the end), leaving `except` out of the
 * count. Neighbours keep theirs unless the gap between them has become too small.
 */
export function makeRoom(
  draft: Canvas,
  block: Block,
  count: number,
  before?: Id,
  except?: Id,
): number[] {
  const others = inOrder(draft, block).filter((note) => note.id !== except);
  const at = before === undefined ? -1 : others.findIndex((note) => note.id === before);
  const next = at < 0 ? undefined : others[at];
  const previous = at < 0 ? others.at(-1) : others[at - 1];
  const low = previous?.order ?? (next ? next.order - count - 1 : 0);
  if (!next) return Array.from({ length: count }, (_, i) => low + i + 1);
  const step = (next.order - low) / (count + 1);
  if (step > 1e-6) return Array.from({ length: count }, (_, i) => low + step * (i + 1));
  others.forEach((note, i) => {
    note.order = (i < at ? i : i + count) + 1;
  });
  return Array.from({ length: count }, (_, i) => at + i + 1);
}
