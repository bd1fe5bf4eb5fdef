import { list } from '../../i18n/basic-format';
import { t, text, within, word } from '../../i18n/translate';
import type { Block } from '../../model/blocks';
import type { Id } from '../../model/canvas';
import { find } from '../../model/edit-links';
import { move } from '../../model/edit-move';
import { apply, currentCanvas } from '../../store/document';
import { notify } from '../../store/notices';

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
