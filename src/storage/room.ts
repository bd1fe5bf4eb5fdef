import type { Id } from '../model/canvas';
import { allCards } from './cards';
import { CANVAS, keptCanvases, revisionOf, storage } from './local';
import { forgetText } from './local-list';

/** What the texts in local storage may take up together: half of what browsers give a site. */
const MOST = 2_500_000;

/**
 * Keeps in local storage the texts of those canvases that were opened last, as many as fit, so that
 * there is always room for the next one. What goes is in the database, in that state or a later one;
 * what the database does not have stays.
 */
export async function makeRoom(open?: Id): Promise<void> {
  const store = storage();
  if (!store) return;
  const cards = new Map((await allCards()).map((card) => [card.id, card]));
  let sum = 0;
  for (const { id } of keptCanvases()) {
    const text = store.getItem(CANVAS + id);
    if (text === null) continue;
    sum += text.length;
    const card = cards.get(id);
    const isSafe = card !== undefined && !card.gone && card.revision >= revisionOf(text);
    if (sum > MOST && id !== open && isSafe) {
      forgetText(id);
      sum -= text.length;
    }
  }
}
