import { list } from '../../i18n/basic-format';
import { t, text, word, within } from '../../i18n/translate';
import type { Block } from '../../model/blocks';
import type { Id } from '../../model/canvas';
import { find } from '../../model/edit-links';
import { addNotes, rename } from '../../model/edit-notes';
import { move } from '../../model/edit-move';
import { newId } from '../../model/ids';
import { apply, currentCanvas } from '../../store/document';
import { notify } from '../../store/notices';
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
export function writeNote(block: Block, id: Id, typed: string): void {
  const name = typed.trim();
  const canvas = currentCanvas();
  if (!canvas) return;
  const note = find(canvas, id)?.element;
  if (!note) {
    if (name) apply(addNotes(block, [{ id, name }]), `type:${id}`);
  } else if (name && note.name !== name) apply(rename(id, name), `type:${id}`);
}

/** Moves a note, and says what it leaves behind when that means nothing in its new block. */
export function moveNote(id: Id, to: Block, before?: Id): void {
  const from = find(currentCanvas()!, id)?.block;
  apply(move(id, to, before));
  const moved = currentCanvas()?.[to][id];
  const aside = from && moved?.aside?.[from];
  if (!aside || from === to) return;
  const fields = Object.keys(aside.attributes).map((key) =>
    within(text(`field.${key}`, undefined, key)),
  );
  const links = aside.linkedTo.length;
  const what = [...fields, ...(links > 0 ? [t('note.linksAside', { count: links })] : [])];
  if (what.length === 0) return;
  notify(t('note.putAside', { what: list(what), block: word('block', to) }));
}

/** Adds a note for each line; one undo step. */
export function writeLines(block: Block, lines: readonly string[]): void {
  apply(
    addNotes(
      block,
      lines.map((name) => ({ id: newId(), name })),
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
