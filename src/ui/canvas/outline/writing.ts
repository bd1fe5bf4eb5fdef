import '../../../i18n/views';
import { t, word } from '../../../i18n/translate';
import { BLOCKS, type Block } from '../../../model/blocks';
import type { Id } from '../../../model/canvas';
import { find } from '../../../model/find';
import { move } from '../../../model/edit-move';
import { addNotes } from '../../../model/edit-notes';
import { removeNotes } from '../../../model/edit-remove';
import { newId } from '../../../model/ids';
import { inOrder } from '../../../model/order';
import { apply, currentCanvas } from '../../../store/document';
import { announce } from '../../../store/notices';
import { openBlock } from '../../../store/outline';
import { edit, select, useView } from '../../../store/view';
import { addElement, noteElement } from '../focus';
import { writeLines, writeNote } from '../note-edits';
import type { Leave } from '../note-editor';
import { afterPress } from './press';
import { bringTo } from './stops';

/** The note whose text is being typed, and where it stands or will stand. */
export interface Written {
  readonly block: Block;
  readonly id: Id;
  readonly before: Id | undefined;
}

/** The note before or after a place in its block. */
function beside({ block, id, before }: Written, by: 1 | -1): Id | undefined {
  const ids = inOrder(currentCanvas()!, block).map((note) => note.id);
  const at = ids.indexOf(id);
  if (at >= 0) return ids[at + by];
  const end = before === undefined ? -1 : ids.indexOf(before);
  const place = end < 0 ? ids.length : end;
  return by < 0 ? ids[place - 1] : ids[place];
}

/** Puts the focus on a note, or on the end of its block, once it stands in the page. */
function focusSoon(id: Id | undefined, block: Block): void {
  requestAnimationFrame(() => bringTo((id && noteElement(id)) || addElement(block)));
}

/** Starts a new note right after another one. */
function startAfter(place: Written): void {
  const before = beside(place, 1);
  const { block } = place;
  select();
  edit({ kind: 'new', block, id: newId(), ...(before === undefined ? {} : { before }) });
}

/** Ends typing. Enter goes on with a note below; on an empty line it stops. */
export function leave(place: Written, typed: string, how: Leave): void {
  const { block, id, before } = place;
  writeNote(block, id, typed, before);
  if (how === 'enter' && typed.trim()) {
    startAfter(place);
    return;
  }
  if (how === 'blur') {
    // What is pressed right now must not move away under the pointer.
    afterPress(() => {
      if (useView.getState().editing?.id === id) edit(undefined);
    });
    return;
  }
  edit(undefined);
  const isThere = find(currentCanvas()!, id) !== undefined;
  if (isThere) select(id);
  focusSoon(isThere ? id : beside(place, -1), block);
}

/** Pasted lines become notes below what is being typed; then the next one may be typed. */
export function pasteLines(place: Written, typed: string, lines: readonly string[]): void {
  const { block, id, before } = place;
  writeNote(block, id, typed, before);
  const next = beside(place, 1);
  writeLines(block, lines, next);
  announce(t('outline.pasted', { count: lines.length, block: word('block', block) }));
  edit({ kind: 'new', block, id: newId(), ...(next === undefined ? {} : { before: next }) });
}

/** Backspace on an empty line: the note goes, and typing goes on at the end of the one before. */
export function backOver(place: Written): void {
  const { block, id } = place;
  const previous = beside(place, -1);
  const isThere = find(currentCanvas()!, id) !== undefined;
  edit(previous === undefined ? undefined : { kind: 'note', id: previous });
  if (isThere) {
    apply(removeNotes([id]));
    announce(t('note.removed', { count: 1 }));
  }
  select(...(previous === undefined ? [] : [previous]));
  if (previous === undefined) focusSoon(undefined, block);
}

/**
 * Tab carries a note that has only just been begun to the next block, Shift+Tab to the one
 * before: so a whole canvas is typed without leaving the keys. At the first and last block, and in
 * a note that was there before, Tab leaves as it does anywhere. Says whether it carried.
 */
export function carry({ block, id }: Written, typed: string, by: 1 | -1): boolean {
  const to = BLOCKS[BLOCKS.indexOf(block) + by];
  if (!to) return false;
  openBlock(to, true);
  const name = typed.trim();
  if (!name) edit({ kind: 'new', block: to, id });
  else {
    // One step with the typing: what was begun elsewhere was never there.
    if (find(currentCanvas()!, id)) {
      writeNote(block, id, name);
      apply(move(id, to), `type:${id}`);
    } else apply(addNotes(to, [{ id, name }]), `type:${id}`);
    edit({ kind: 'note', id, fresh: true });
  }
  announce(name ? t('note.movedTo', { block: word('block', to) }) : word('block', to));
  return true;
}
