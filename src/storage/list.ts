import type { Id } from '../model/canvas';
import type { Card } from './card';
import { allCards } from './cards';
import { putStored, writingOf } from './database';
import { keptCanvases, type Kept } from './local';
import { forgetCanvas, listLast, peekKept } from './local-list';

/** A canvas in a list; what its card says is missing where there is none. */
export type Listed = Kept & Partial<Omit<Card, 'id' | 'name'>>;

/** What this browser keeps. */
export interface Shelved {
  /** The canvases, the last opened first. */
  readonly canvases: readonly Listed[];
  /** Those in the bin, the last one first. */
  readonly bin: readonly Card[];
  /** Whether there is a database: without one, canvases can be opened, and no more. */
  readonly whole: boolean;
}

/**
 * The canvases kept in this browser. Those that only the database still knows, as after a crash,
 * come last, and are listed from then on; those that only local storage knows go into the database;
 * what was deleted elsewhere is taken off the list. No canvas that has a card is read for it.
 */
export async function allKept(): Promise<Shelved> {
  let cards: Card[];
  try {
    cards = await allCards();
  } catch {
    // A browser without a database has what is listed.
    return { canvases: keptCanvases(), bin: [], whole: false };
  }
  const adopted = await tidy(new Map(cards.map((card) => [card.id, card])));
  if (adopted) cards = await allCards();
  const listed = keptCanvases();
  const known = new Set(listed.map(({ id }) => id));
  const more = cards
    .filter((card) => isLive(card) && !known.has(card.id))
    .map(({ id, name, at }) => ({ id, name, changed: at }));
  if (more.length > 0) listLast(more);
  const live = new Map(cards.filter(isLive).map((card) => [card.id, card]));
  return {
    canvases: [...listed, ...more].map((kept) => {
      const card = live.get(kept.id);
      return card ? { ...card, changed: card.at } : kept;
    }),
    bin: cards
      .filter(({ id, binned }) => binned !== undefined && !known.has(id))
      .sort((a, b) => b.binned! - a.binned!),
    whole: true,
  };
}

const isLive = ({ binned, gone }: Card): boolean => binned === undefined && !gone;

/** Brings the list in line with the database; true when the database has got something by it. */
async function tidy(cards: ReadonlyMap<Id, Card>): Promise<boolean> {
  let adopted = false;
  for (const { id } of keptCanvases()) {
    const card = cards.get(id);
    if (card && isLive(card)) continue;
    const here = peekKept(id);
    // An edit that never got into the database is worth more than that it was deleted.
    if (card && !(here && here.revision > card.revision)) forgetCanvas(id);
    else if (!card && here) {
      const { canvas, revision } = here;
      adopted = (await putStored(writingOf(canvas), Math.max(0, revision - 1))).ok || adopted;
    }
  }
  return adopted;
}
