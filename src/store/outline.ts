import { create } from 'zustand';
import type { Block } from '../model/blocks';
import type { Id } from '../model/canvas';
import { reveal, useView } from './view';

interface Folds {
  /** Blocks whose notes are folded away. */
  readonly shut: readonly Block[];
  /** Notes whose links and findings someone has opened or folded away. */
  readonly notes: Readonly<Record<Id, boolean>>;
}

/** What is folded in the outline. Looked at only: neither saved nor undone. */
export const useFolds = create<Folds>(() => ({ shut: [], notes: {} }));

const set = useFolds.setState;

/** Folds the notes of a block away, or shows them. */
export function openBlock(block: Block, open: boolean): void {
  set(({ shut }) => {
    const rest = shut.filter((other) => other !== block);
    return { shut: open ? rest : [...rest, block] };
  });
}

/** Folds the links and findings of notes away, or shows them. */
export function openNotes(ids: readonly Id[], open: boolean): void {
  set(({ notes }) => ({ notes: { ...notes, ...Object.fromEntries(ids.map((id) => [id, open])) } }));
}

/** Shows the canvas as an outline or as the sheet; what is selected stays so, and is in sight there. */
export function showOutline(outline: boolean): void {
  const { selection } = useView.getState();
  const last = selection.at(-1);
  if (last !== undefined) reveal(last);
  useView.setState({ view: 'canvas', outline, selection, editing: undefined });
}
