import { t, word } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import { directed, link } from '../../model/edit-links';
import { retarget } from '../../model/edit-retarget';
import { viewOf } from '../../model/view';
import { apply, currentCanvas } from '../../store/document';
import { announce, notify } from '../../store/notices';
import { select } from '../../store/view';
import { linkSaid } from './link-said';

/** Links a note with the one under the place where its link was dropped. */
export function dropLink(from: Id | undefined, x: number, y: number): void {
  const to = noteAt(x, y);
  const canvas = currentCanvas();
  if (!canvas || !from || !to || to === from) return;
  tryLink(canvas, from, to);
  // The note stays selected, so that its new link is seen.
  setTimeout(() => select(from), 0);
}

/** Links two notes if that means something, and says what was linked or why not. */
function tryLink(canvas: Canvas, a: Id, b: Id): void {
  if (refused(canvas, a, b)) return;
  apply(link(a, b));
  say(a, b);
}

/** Leads a link from one note to another one, if that means something; says what came of it. */
export function tryRetarget(canvas: Canvas, keep: Id, former: Id, next: Id): boolean {
  if (next === former || next === keep || refused(canvas, keep, next)) return false;
  apply(retarget(keep, former, next));
  say(keep, next);
  return true;
}

function refused(canvas: Canvas, a: Id, b: Id): boolean {
  if (directed(canvas, a, b)) return false;
  const view = viewOf(canvas);
  const [first, second] = [view.blockOf(a), view.blockOf(b)];
  if (first && second)
    notify(t('link.meaningless', { a: word('block', first), b: word('block', second) }));
  return true;
}

function say(a: Id, b: Id): void {
  const said = linkSaid(currentCanvas()!, a, b);
  if (said) announce(said);
}

/** The note under a place on the page. */
export function noteAt(x: number, y: number): Id | undefined {
  const note = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-note]');
  return note?.dataset.note;
}
