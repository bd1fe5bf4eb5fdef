import type { KeyboardEvent } from 'react';
import { t, word } from '../../i18n/translate';
import type { Sheet } from '../../layout/sheet';
import type { Block } from '../../model/blocks';
import type { Id } from '../../model/canvas';
import { removeNotes } from '../../model/edit-notes';
import { apply } from '../../store/document';
import { announce } from '../../store/notices';
import { edit, openDialog, select, useView } from '../../store/view';
import { focusStop, nextStop, stopOf, type Stop } from './focus';
import { moveNote } from './move-note';

const ARROWS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);

/** Keys on the sheet: arrows go, Alt with arrows moves, Enter types, Delete removes, L links. */
export function onSheetKey(event: KeyboardEvent, sheet: Sheet): void {
  const stop = stopOf(event.target);
  if (!stop || event.ctrlKey || event.metaKey) return;
  const handled = handle(event, stop, sheet);
  if (handled) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function handle(event: KeyboardEvent, stop: Stop, sheet: Sheet): boolean {
  const { key } = event;
  if (ARROWS.has(key)) {
    const next = nextStop(sheet, stop, key);
    if (event.altKey) return stop.id !== undefined && moveBy(stop.id, stop.block, key, sheet, next);
    focusStop(next);
    select(...(next.id ? [next.id] : []));
    return true;
  }
  const { id } = stop;
  if (id === undefined || event.altKey) return false;
  switch (key) {
    case 'Enter':
    case 'F2':
      edit({ kind: 'note', id });
      return true;
    case ' ':
      select(id);
      return true;
    case 'Delete':
    case 'Backspace':
      removeSelected(id, stop, sheet);
      return true;
    case 'l':
    case 'L':
      openDialog({ kind: 'link', id });
      return true;
    case 'Escape':
      select();
      return true;
    default:
      return false;
  }
}

/** Moves a note one place up or down, or to the block on its left or right. */
function moveBy(id: Id, block: Block, key: string, sheet: Sheet, next: Stop): boolean {
  const ids = sheet.notes.filter(({ face }) => face.block === block).map(({ face }) => face.id);
  const at = ids.indexOf(id);
  if (key === 'ArrowUp' && at > 0) moveNote(id, block, ids[at - 1]);
  else if (key === 'ArrowDown' && at < ids.length - 1) moveNote(id, block, ids[at + 2]);
  else if (next.block !== block) {
    moveNote(id, next.block, next.id);
    announce(t('note.movedTo', { block: word('block', next.block) }));
    hold(id);
    return true;
  } else return true;
  announce(t('note.movedTo', { block: word('block', block) }));
  hold(id);
  return true;
}

/** Gives a moved note its focus back if the move took it, unless a key has led on already. */
function hold(id: Id): void {
  requestAnimationFrame(() => {
    if (!stopOf(document.activeElement)) focusStop({ block: 'segments', id });
  });
}

/** Puts the focus back on a note after its element may have been made anew. */
export function refocus(id: Id): void {
  requestAnimationFrame(() => focusStop({ block: 'segments', id }));
}

/** Removes the selected notes, or this one, and leaves the focus on what stands next. */
function removeSelected(id: Id, stop: Stop, sheet: Sheet): void {
  const { selection } = useView.getState();
  const gone = selection.includes(id) ? selection : [id];
  let next = nextStop(sheet, stop, 'ArrowDown');
  if (next.id && gone.includes(next.id)) next = { block: stop.block };
  if (next.block !== stop.block) next = { block: stop.block };
  apply(removeNotes(gone));
  announce(t('note.removed', { count: gone.length }));
  select(...(next.id ? [next.id] : []));
  requestAnimationFrame(() => focusStop(next));
}
