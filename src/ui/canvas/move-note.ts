import { list } from '../../i18n/basic-format';
import { t, text, within, word } from '../../i18n/translate';
import type { Block } from '../../model/blocks';
import type { Id } from '../../model/canvas';
import { together } from '../../model/edit';
import { find } from '../../model/edit-links';
import { move } from '../../model/edit-move';
import { apply, currentCanvas } from '../../store/document';
import { notify } from '../../store/notices';

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
