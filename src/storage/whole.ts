import type { Canvas, Id } from '../model/canvas';
import { cardOf, notesIn, outOfBin, type Card } from './card';
import {
  asStored,
  database,
  nextRevision,
  whyNot,
  wholly,
  type StoredCanvas,
  type WhyNot,
} from './database';

/** Everything that is stored, as of one moment: canvases with their cards, also those in the bin. */
export async function everything(): Promise<{ stored: StoredCanvas; card: Card }[]> {
  const tx = (await database()).transaction(['canvases', 'cards']);
  const [all, cards] = await Promise.all([
    tx.objectStore('canvases').getAll(),
    tx.objectStore('cards').getAll(),
  ]);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return all.map((stored) => ({ stored, card: byId.get(stored.id) ?? cardOf(stored) }));
}

/** A canvas that is put back. */
export interface PutBack {
  readonly id: Id;
  /** Nothing where only what its card says is to change. */
  readonly canvas?: Canvas | undefined;
  /** The number that was seen there when it was decided; 0 for none. */
  readonly base: number;
  readonly tags: readonly string[];
  readonly binned?: number | undefined;
  readonly changed?: number | undefined;
}

export type PutBackResult =
  | { readonly ok: true }
  /** `changed`: something was written since it was looked at. */
  | { readonly ok: false; readonly reason: 'changed' | WhyNot };

class Changed extends Error {}

/**
 * Puts canvases back, all of them in one transaction or none. What one takes the place of is kept
 * aside among its versions.
 */
export async function putBack(items: readonly PutBack[]): Promise<PutBackResult> {
  try {
    const db = await database();
    const tx = db.transaction(['canvases', 'cards', 'versions'], 'readwrite', {
      durability: 'strict',
    });
    const [canvases, cards] = [tx.objectStore('canvases'), tx.objectStore('cards')];
    await wholly(tx, async () => {
      for (const { id, canvas, base, tags, binned, changed } of items) {
        const [there, card] = await Promise.all([canvases.get(id), cards.get(id)]);
        if ((there?.revision ?? 0) !== base) throw new Changed();
        const bin = binned === undefined ? {} : { binned };
        if (!canvas) {
          if (there) await cards.put({ ...outOfBin(card ?? cardOf(there)), tags, ...bin });
          continue;
        }
        if (there) await tx.objectStore('versions').add({ ...there, why: 'before' });
        const stored: StoredCanvas = {
          ...asStored(canvas),
          revision: nextRevision(base, card),
          at: changed ?? Date.now(),
        };
        await canvases.put(stored);
        await cards.put({ ...cardOf(stored, tags, notesIn(canvas)), ...bin });
      }
    });
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: error instanceof Changed ? 'changed' : whyNot(error) };
  }
}
