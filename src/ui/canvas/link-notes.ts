import { nameOf } from '../../i18n/name';
import { t, text, word } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import { directed, link } from '../../model/edit-links';
import { viewOf } from '../../model/view';
import { apply } from '../../store/document';
import { announce, notify } from '../../store/notices';

/** Links two notes if that means something, and says what was linked or why not. */
export function tryLink(canvas: Canvas, a: Id, b: Id): void {
  const view = viewOf(canvas);
  const pair = directed(canvas, a, b);
  if (!pair) {
    const [first, second] = [view.blockOf(a), view.blockOf(b)];
    if (!first || !second) return;
    notify(t('link.meaningless', { a: word('block', first), b: word('block', second) }));
    return;
  }
  apply(link(a, b));
  announce(
    text(`link.made.${pair.meaning.meaning}`, {
      from: nameOf(view, pair.from),
      to: nameOf(view, pair.to),
    }),
  );
}
