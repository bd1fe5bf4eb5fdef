import '../i18n/panel';
import '../i18n/several';
import '../i18n/views';
import { t, word } from '../i18n/translate';
import type { Block } from '../model/blocks';
import type { Canvas, Id } from '../model/canvas';
import { clipOf } from '../model/clip';
import { find } from '../model/find';
import { removeNotes } from '../model/edit-remove';
import { duplicateOf } from '../model/edit-paste';
import { inOrder } from '../model/order';
import { apply, currentCanvas } from '../store/document';
import { announce } from '../store/notices';
import { selectedInOrder } from '../store/selected';
import { select, useView } from '../store/view';
import { focusStop, type Stop } from '../ui/canvas/focus';
import { moveNotes } from '../ui/canvas/move-note';

/** Puts the focus on a stop of the sheet once it is drawn, if the sheet is what is shown. */
export function focusSoon(stop: Stop): void {
  if (useView.getState().view !== 'canvas') return;
  requestAnimationFrame(() => focusStop(stop));
}

/** Selects notes that have just come, and goes to the first of them. */
export function goTo(ids: readonly Id[]): void {
  const [first] = ids;
  select(...ids);
  const block = first && find(currentCanvas()!, first)?.block;
  if (block) focusSoon({ block, id: first });
}

/** Removes the selected notes, and leaves the focus on what stands next. */
export function removeSelected(): readonly Id[] {
  const canvas = currentCanvas();
  const gone = selectedInOrder();
  if (!canvas || gone.length === 0) return [];
  const next = beside(canvas, gone);
  apply(removeNotes(gone));
  select(...(next.id ? [next.id] : []));
  focusSoon(next);
  announce(t('note.removed', { count: gone.length }));
  return gone;
}

/** The note after the last of some in its block, or the end of the block. */
function beside(canvas: Canvas, gone: readonly Id[]): Stop {
  const last = gone.at(-1)!;
  const block = find(canvas, last)!.block;
  const order = inOrder(canvas, block);
  const next = order[order.findIndex(({ id }) => id === last) + 1];
  return next ? { block, id: next.id } : { block };
}

/** Makes copies of the selected notes, right after them. */
export function duplicateSelected(): void {
  const canvas = currentCanvas();
  const ids = selectedInOrder();
  if (!canvas || ids.length === 0) return;
  const copies = duplicateOf(canvas, clipOf(canvas, ids));
  apply(copies.edit);
  goTo(copies.ids);
  announce(t('clip.duplicated', { count: copies.ids.length }));
}

/** Moves the selected notes to the end of a block. */
export function moveSelected(to: Block): void {
  const ids = selectedInOrder();
  if (ids.length === 0) return;
  moveNotes(ids, to);
  goTo(ids);
  announce(t('several.moved', { count: ids.length, block: word('block', to) }));
}
