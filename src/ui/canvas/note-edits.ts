import type { Block } from '../../model/blocks';
import type { Id } from '../../model/canvas';
import { find } from '../../model/find';
import { addNotes, rename } from '../../model/edit-notes';
import { newId } from '../../model/ids';
import { apply, currentCanvas } from '../../store/document';
import { edit, select } from '../../store/view';

/** Starts a new note at the end of a block. Nothing is written until something is typed. */
export function startNote(block: Block): void {
  select();
  edit({ kind: 'new', block, id: newId() });
}

/**
 * Writes the text of a note that is being typed: adds it when it is new, renames it otherwise.
 * A note that is there keeps its name when the text is emptied: Delete is for deleting.
 */
export function writeNote(block: Block, id: Id, typed: string, before?: Id): void {
  const name = typed.trim();
  const canvas = currentCanvas();
  if (!canvas) return;
  const note = find(canvas, id)?.element;
  if (!note) {
    if (name) apply(addNotes(block, [{ id, name }], before), `type:${id}`);
  } else if (name && note.name !== name) apply(rename(id, name), `type:${id}`);
}

/** Adds a note for each line; one undo step. */
export function writeLines(block: Block, lines: readonly string[], before?: Id): void {
  apply(
    addNotes(
      block,
      lines.map((name) => ({ id: newId(), name })),
      before,
    ),
  );
}

/** Ends typing. Enter goes on with the next note. */
export function leaveNote(block: Block, id: Id, typed: string, how: 'enter' | 'escape' | 'blur') {
  writeNote(block, id, typed);
  const canvas = currentCanvas();
  const written = canvas && find(canvas, id);
  if (how === 'enter' && typed.trim()) {
    startNote(block);
    return;
  }
  edit(undefined);
  if (written && how !== 'blur') select(id);
}
