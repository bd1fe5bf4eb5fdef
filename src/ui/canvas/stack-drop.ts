import type { Block } from '../../model/blocks';
import type { Id } from '../../model/canvas';

/** A block of the stack as it stands on the screen: its edges, and those of its notes in order. */
export interface StackBlock {
  readonly block: Block;
  readonly top: number;
  readonly bottom: number;
  readonly notes: readonly { readonly id: Id; readonly top: number; readonly bottom: number }[];
}

/** Where a note would land: its block, the note it would stand before, and the height of a line there. */
export interface StackDrop {
  readonly block: Block;
  readonly before?: Id;
  readonly y: number;
}

/** The place at a height of the screen for notes that are dragged; none outside the blocks. */
export function stackDropAt(
  blocks: readonly StackBlock[],
  ids: readonly Id[],
  y: number,
): StackDrop | undefined {
  const found = blocks.find((block) => y >= block.top && y < block.bottom);
  if (!found) return undefined;
  const notes = found.notes.filter(({ id }) => !ids.includes(id));
  const next = notes.find((note) => y < (note.top + note.bottom) / 2);
  const last = notes.at(-1);
  if (next) return { block: found.block, before: next.id, y: next.top - 5 };
  return { block: found.block, y: last ? last.bottom + 3 : found.top + 36 };
}

/** The blocks of the stack as they stand now. */
export function blocksOnScreen(frame: HTMLElement): StackBlock[] {
  return [...frame.querySelectorAll<HTMLElement>('[data-stack]')].map((section) => {
    const { top, bottom } = section.getBoundingClientRect();
    const notes = [...section.querySelectorAll<HTMLElement>('[data-note]')].map((note) => {
      const box = note.getBoundingClientRect();
      return { id: note.dataset.note!, top: box.top, bottom: box.bottom };
    });
    return { block: section.dataset.stack as Block, top, bottom, notes };
  });
}
