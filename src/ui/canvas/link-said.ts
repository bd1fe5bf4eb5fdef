import { nameOf } from '../../i18n/name';
import { text } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import { directed } from '../../model/edit-links';
import { viewOf } from '../../model/view';

/** What a link between two notes says: “Bike clinic” reaches “Riders”. */
export function linkSaid(canvas: Canvas, a: Id, b: Id): string | undefined {
  const pair = directed(canvas, a, b);
  if (!pair) return undefined;
  const view = viewOf(canvas);
  return text(`link.made.${pair.meaning.meaning}`, {
    from: nameOf(view, pair.from),
    to: nameOf(view, pair.to),
  });
}
