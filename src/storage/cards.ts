import type { Id } from '../model/canvas';
import type { Card } from './card';
import { cardOf, outOfBin } from './card';
import { database, wholly } from './database';

/**
 * The cards of all canvases, the last written first; also of those in the bin and, without a name
 * or a size, of those that were deleted. No canvas is read for it, unless its card is missing.
 */
export async function allCards(): Promise<Card[]> {
  const db = await database();
  const tx = db.transaction(['canvases', 'cards']);
  const [cards, ids] = await Promise.all([
    tx.objectStore('cards').getAll(),
    tx.objectStore('canvases').getAllKeys(),
  ]);
  const there = new Set(ids);
  const carded = new Set(cards.map(({ id }) => id));
  const sound = cards.filter(({ id, gone }) => gone || there.has(id));
  const bare = ids.filter((id) => !carded.has(id));
  if (bare.length > 0) sound.push(...(await cardsAnew(bare)));
  return sound.sort((a, b) => b.at - a.at);
}

/** Makes the cards of canvases that came without. */
async function cardsAnew(ids: readonly Id[]): Promise<Card[]> {
  const tx = (await database()).transaction(['canvases', 'cards'], 'readwrite');
  return wholly(tx, async () => {
    const made: Card[] = [];
    for (const id of ids) {
      const stored = await tx.objectStore('canvases').get(id);
      if (!stored) continue;
      made.push(cardOf(stored));
      await tx.objectStore('cards').put(made.at(-1)!);
    }
    return made;
  });
}

/** The card of a canvas; none where there is no canvas, or no database. */
export async function cardFor(id: Id): Promise<Card | undefined> {
  return (await database()).get('cards', id);
}

/** Changes what only cards say: tags, and what is in the bin. */
async function changeCards(ids: readonly Id[], change: (card: Card) => Card): Promise<void> {
  const tx = (await database()).transaction('cards', 'readwrite');
  await wholly(tx, async () => {
    for (const id of ids) {
      const card = await tx.store.get(id);
      if (card && !card.gone) await tx.store.put(change(card));
    }
  });
}

/** Gives a canvas other tags. */
export const tagStored = (id: Id, tags: readonly string[]): Promise<void> =>
  changeCards([id], (card) => ({ ...card, tags }));

/** Puts canvases into the bin: they stay as they are, and are listed there. */
export const binStored = (ids: readonly Id[], now: number): Promise<void> =>
  changeCards(ids, (card) => ({ ...card, binned: now }));

/** Takes canvases out of the bin. */
export const unbinStored = (ids: readonly Id[]): Promise<void> => changeCards(ids, outOfBin);

/**
 * Deletes canvases for good, with the states of them that were kept, if they are still in the bin.
 * Only the number of the last write stays. Returns which ones went.
 */
export async function deleteStored(ids: readonly Id[]): Promise<Id[]> {
  const db = await database();
  const tx = db.transaction(['canvases', 'cards', 'versions'], 'readwrite');
  return wholly(tx, async () => {
    const gone: Id[] = [];
    for (const id of ids) {
      const card = await tx.objectStore('cards').get(id);
      if (card?.binned === undefined) continue;
      const { revision, at } = card;
      const left: Card = { id, name: '', revision, at, bytes: 0, notes: 0, tags: [], gone: true };
      await tx.objectStore('cards').put(left);
      await tx.objectStore('canvases').delete(id);
      const keys = await tx.objectStore('versions').index('id').getAllKeys(id);
      await Promise.all(keys.map((key) => tx.objectStore('versions').delete(key)));
      gone.push(id);
    }
    return gone;
  });
}

/** How long a canvas waits in the bin, in days. */
export const BIN_DAYS = 30;
export const DAY = 24 * 60 * 60 * 1000;

/** Those that have waited in the bin for their time. */
export const overdue = (cards: readonly Card[], now: number): Id[] =>
  cards.flatMap(({ id, binned }) =>
    binned !== undefined && now - binned >= BIN_DAYS * DAY ? [id] : [],
  );
