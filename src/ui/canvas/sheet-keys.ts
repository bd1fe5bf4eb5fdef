import type { KeyboardEvent } from 'react';
import '../../i18n/views';
import { t } from '../../i18n/translate';
import type { Sheet } from '../../layout/sheet';
import type { Id } from '../../model/canvas';
import { removeNotes } from '../../model/edit-remove';
import { apply } from '../../store/document';
import { announce } from '../../store/notices';
import { edit, openDialog, select, useView } from '../../store/view';
import { focusStop, nextStop, stopOf, type Stop } from './focus';
import { onSeveralKey } from './several/keys';

const ARROWS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);

/** Keys on the sheet: arrows go, Enter types, Delete removes, L links; and those for several notes. */
export function onSheetKey(event: KeyboardEvent, sheet: Sheet): void {
  const stop = stopOf(event.target);
  if (!stop) return;
  const plain = !event.ctrlKey && !event.metaKey;
  const handled = onSeveralKey(event.nativeEvent, sheet) || (plain && handle(event, stop, sheet));
  if (handled) {
    event.preventDefault();
    // Space held down also takes hold of the sheet.
    if (event.key !== ' ') event.stopPropagation();
  }
}

function handle(event: KeyboardEvent, stop: Stop, sheet: Sheet): boolean {
  const { key } = event;
  if (ARROWS.has(key) && !event.altKey) {
    const next = nextStop(sheet, stop, key);
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
