import '../../../i18n/several';
import { t, word } from '../../../i18n/translate';
import type { Sheet } from '../../../layout/sheet';
import type { Block } from '../../../model/blocks';
import type { Id } from '../../../model/canvas';
import { viewOf } from '../../../model/view';
import { currentCanvas } from '../../../store/document';
import { announce } from '../../../store/notices';
import { selectAll, selected, selectedInOrder } from '../../../store/selected';
import { openDialog, select, toggleSelected, useView } from '../../../store/view';
import { focusStop, nextStop, stopOf, type Stop } from '../focus';
import { moveNotes } from '../move-note';
import { refocus } from '../refocus';
import { extended, stepOfGroup } from './extend';
import { endSeveral, useSeveral } from '../../../store/several';

const ARROWS = /^(Arrow(Up|Down|Left|Right)|Home|End)$/;

/**
 * Keys for several notes: Shift with arrows extends the selection, Ctrl with arrows goes and keeps
 * it, Space then adds or takes out, Ctrl+A selects the block and then all, Alt with arrows moves
 * what is selected, be it one note, L links it. They come after the first paint and go before the
 * keys of the sheet. Tells whether the key was one of them.
 */
export function onSeveralKey(event: KeyboardEvent, sheet: Sheet): boolean {
  const { view, dialog } = useView.getState();
  const target = event.target as HTMLElement;
  const stop = stopOf(target);
  if (view !== 'canvas' || dialog || (!stop && target !== document.body)) return false;
  const { key, shiftKey, altKey } = event;
  const held = event.ctrlKey || event.metaKey;
  if (key === 'Escape' && (useSeveral.getState().on || selected().length > 0)) {
    endSeveral();
    return true;
  }
  if (held && !altKey && !shiftKey && key.toLowerCase() === 'a') {
    const id = selected().at(-1);
    selectAll(stop?.block ?? (id ? viewOf(currentCanvas()!).blockOf(id) : undefined));
    return true;
  }
  if (!stop) return false;
  if (ARROWS.test(key)) {
    const next = nextStop(sheet, stop, key);
    if (altKey) return !held && !shiftKey && moveWith(sheet, stop, key, next);
    if (shiftKey) extendTo(sheet, stop, next);
    else if (held) focusStop(next);
    else return false;
    return true;
  }
  if (stop.id === undefined || altKey) return false;
  if (key === ' ' && (held || useSeveral.getState().on || selected().length > 1)) {
    toggleSelected(stop.id);
    return true;
  }
  if (key.toLowerCase() === 'l' && !held && selected().length > 1) {
    const also = selected().filter((id) => id !== stop.id);
    openDialog({ kind: 'link', id: stop.id, also });
    return true;
  }
  return false;
}

function extendTo(sheet: Sheet, from: Stop, to: Stop): void {
  // The end of a block is nothing that can be selected.
  const last = to.id ?? idsOf(sheet, to.block).at(-1);
  if (last === undefined) return;
  const order = from.block === to.block ? idsOf(sheet, to.block) : [from.id ?? last, last];
  select(...extended(order, selected(), from.id, last));
  focusStop({ block: to.block, id: last });
}

const idsOf = (sheet: Sheet, block: Block) =>
  sheet.notes.filter(({ face }) => face.block === block).map(({ face }) => face.id);

/** Moves the selected notes together, or the one that has the focus when it is not one of them. */
function moveWith(sheet: Sheet, stop: Stop, key: string, next: Stop): boolean {
  if (stop.id === undefined) return false;
  const chosen = selectedInOrder();
  const all = chosen.includes(stop.id) ? chosen : [stop.id];
  const order = idsOf(sheet, stop.block);
  // Up and down is about one block: what is selected elsewhere stays where it is.
  const group = new Set(order.filter((id) => all.includes(id)));
  const isEnd =
    (key === 'ArrowUp' && group.has(order[0]!)) ||
    (key === 'ArrowDown' && group.has(order.at(-1)!));
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  if (next.block !== stop.block && (sideways || (isEnd && group.size === 1))) {
    const before = idsOf(sheet, next.block).find((id) => id === next.id && !all.includes(id));
    move(sideways ? all : [...group], next.block, before);
  } else if (!sideways && !(isEnd && group.size === 1)) {
    move([...group], stop.block, stepOfGroup(order, group, key));
  }
  refocus(stop.id);
  return true;
}

function move(ids: readonly Id[], to: Block, before: Id | undefined): void {
  moveNotes(ids, to, before);
  announce(t('several.moved', { count: ids.length, block: word('block', to) }));
}
