import '../../i18n/views';
import { list } from '../../i18n/basic-format';
import { t, text, within, word } from '../../i18n/translate';
import type { Block } from '../../model/blocks';
import type { Id } from '../../model/canvas';
import { together } from '../../model/edit';
import { find } from '../../model/find';
import { move } from '../../model/edit-move';
import { apply, currentCanvas } from '../../store/document';
import { announce, notify } from '../../store/notices';
import { select, useView } from '../../store/view';
import { refocus } from './refocus';

/** Moves notes together, and says what they leave behind when that means nothing in their new block. */
export function moveNotes(ids: readonly Id[], to: Block, before?: Id): void {
  const canvas = currentCanvas()!;
  const moves = ids.map((id) => move(id, to, before));
  apply(together('move', moves));
  const fields = new Set<string>();
  let count = 0;
  for (const id of ids) {
    const from = find(canvas, id)?.block;
    const aside = from !== to && from && currentCanvas()![to][id]?.aside?.[from];
    if (!aside) continue;
    count += aside.linkedTo.length;
    for (const key of Object.keys(aside.attributes)) {
      fields.add(within(text(`field.${key}`, undefined, key)));
    }
  }
  const what = [...fields, ...(count > 0 ? [t('note.linksAside', { count })] : [])];
  if (what.length === 0) return;
  notify(t('note.putAside', { what: list(what), block: word('block', to) }));
}

/** The notes that move with one that is dragged: the selection, if it is part of it. */
export function carriedWith(order: readonly Id[], id: Id): readonly Id[] {
  const chosen = new Set(useView.getState().selection);
  return chosen.has(id) ? order.filter((one) => chosen.has(one)) : [id];
}

/** Lets go of notes that were dragged by one of them. */
export function land(
  ids: readonly Id[],
  held: Id,
  { block, before }: { readonly block: Block; readonly before?: Id },
): void {
  moveNotes(ids, block, before);
  announce(t('note.movedTo', { block: word('block', block) }));
  if (ids.length === 1) select(held);
  refocus(held);
}
