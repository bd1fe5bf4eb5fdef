import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Canvas, Id } from '../model/canvas';
import { cardOf, notesIn, type Card } from './card';

/** A canvas as the database holds it. */
export interface StoredCanvas {
  readonly id: Id;
  readonly name: string;
  /** Counts the writes; the only measure of what is newer. */
  readonly revision: number;
  /** What a file would hold. */
  readonly text: string;
  /** When it was written, in milliseconds since 1970; to be shown, never to be compared. */
  readonly at: number;
}

/** An earlier state of a canvas, or one that came second. */
export interface StoredVersion extends StoredCanvas {
  /** Counts the versions of this browser: the higher, the later. */
  readonly key: number;
  /** Why it was kept: by itself, because someone named it, before something took its place, or beside what holds. */
  readonly why: 'automatic' | 'named' | 'before' | 'behind' | 'unreadable';
  /** What someone called it. */
  readonly label?: string;
}

/** What a canvas is written as. */
export type Writing = Pick<StoredCanvas, 'id' | 'name' | 'text'> & {
  /** How many notes it has; counted where the writer does not say. */
  readonly notes?: number;
};

/** A canvas as it is written into the database. */
export const asStored = (canvas: Canvas): Pick<StoredCanvas, 'id' | 'name' | 'text'> => ({
  id: canvas.id,
  name: canvas.meta.name,
  text: JSON.stringify(canvas),
});

/** A canvas as {@link putStored} takes it. */
export const writingOf = (canvas: Canvas): Writing => ({
  ...asStored(canvas),
  notes: notesIn(canvas),
});

export interface Tables extends DBSchema {
  canvases: { key: Id; value: StoredCanvas };
  /** One for each canvas, written with it. */
  cards: { key: Id; value: Card };
  versions: { key: number; value: Omit<StoredVersion, 'key'>; indexes: { id: Id } };
}

export type PutResult =
  /** `back`: another tab had deleted it meanwhile, and now it is here again. */
  | { readonly ok: true; readonly revision: number; readonly back?: boolean }
  /** Someone else has written since; what they wrote. */
  | { readonly ok: false; readonly reason: 'behind'; readonly there: StoredCanvas }
  | { readonly ok: false; readonly reason: WhyNot };

/** Why nothing is written: no room, not allowed, or a newer Rapport has taken the database over. */
export type WhyNot = 'full' | 'blocked' | 'newer';

const NAME = 'rapport';
const VERSION = 2;

let opening: Promise<IDBPDatabase<Tables>> | undefined;

/** The database; opened when first asked for, and again after the browser has closed it. */
export function database(): Promise<IDBPDatabase<Tables>> {
  opening ??= openDB<Tables>(NAME, VERSION, {
    async upgrade(db, from, _to, tx) {
      if (from < 1) {
        db.createObjectStore('canvases', { keyPath: 'id' });
        db.createObjectStore('versions', { autoIncrement: true }).createIndex('id', 'id');
      }
      const cards = db.createObjectStore('cards', { keyPath: 'id' });
      for await (const { value } of tx.objectStore('canvases')) await cards.put(cardOf(value));
    },
    // A newer Rapport in another tab waits for us.
    blocking: (_now, _then, event) => {
      (event.target as IDBDatabase).close();
      forgetDatabase();
    },
    // Its files were cleared, or the process behind it died.
    terminated: () => {
      forgetDatabase();
      lost();
    },
  }).catch((error: unknown) => {
    forgetDatabase();
    throw error;
  });
  return opening;
}

/** Lets go of the connection: the next question opens a new one. */
export function forgetDatabase(): void {
  opening = undefined;
}

let lost: () => void = () => undefined;

/** Calls back when the browser has closed the database under us. Returns how to stop. */
export function watchLoss(callback: () => void): () => void {
  lost = callback;
  return () => {
    lost = () => undefined;
  };
}

/** How long the browser may take to open the database, in milliseconds. */
const PATIENCE = 5000;

/** Opens the database; an error where there is none, or where it does not open. */
export async function connect(): Promise<void> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The database does not open.')), PATIENCE);
  });
  await Promise.race([database(), late]);
}

/**
 * Writes a canvas and its card in one transaction, if the one that is there still has revision
 * `base` (0: none is there). The result comes once the browser has committed it. `strict` waits for
 * the disk. What is written is in no bin.
 */
export async function putStored(
  { id, name, text, notes }: Writing,
  base: number,
  strict = false,
): Promise<PutResult> {
  try {
    const db = await database();
    const durability = strict ? 'strict' : 'relaxed';
    const tx = db.transaction(['canvases', 'cards'], 'readwrite', { durability });
    return await wholly(tx, async () => {
      const [canvases, cards] = [tx.objectStore('canvases'), tx.objectStore('cards')];
      const [there, card] = await Promise.all([canvases.get(id), cards.get(id)]);
      // Nothing there means that it was taken away from under us: what is here is all there is.
      if (there && there.revision !== base) return { ok: false, reason: 'behind', there };
      const revision = nextRevision(base, card);
      const stored = { id, name, revision, text, at: Date.now() };
      const written = canvases.put(stored);
      // Where the card fails, that is the error that counts.
      written.catch(() => undefined);
      const carded = cards.put(cardOf(stored, card?.tags, notes));
      // At once: a page that is busy drawing need not answer for each of them.
      tx.commit();
      await Promise.all([written, carded]);
      const back = base > 0 && (card?.binned !== undefined || card?.gone === true);
      return { ok: true, revision, ...(back ? { back } : {}) };
    });
  } catch (error) {
    return { ok: false, reason: whyNot(error) };
  }
}

/** No number is given twice, not even to what was deleted in between. */
export const nextRevision = (base: number, card: Card | undefined): number =>
  Math.max(base, card?.gone ? card.revision : 0) + 1;

/** Does all that `work` does in a transaction, or nothing of it. Done once it is committed. */
export async function wholly<T>(
  tx: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  // It is awaited below; where the work fails first, that is the error that counts.
  tx.done.catch(() => undefined);
  let result: T;
  try {
    result = await work();
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  }
  await tx.done;
  return result;
}

/** A canvas as it is stored; nothing where none is, an error where the database does not answer. */
export async function readStored(id: Id): Promise<StoredCanvas | undefined> {
  return (await database()).get('canvases', id);
}

/** All canvases that are stored, the last written first. */
export async function allStored(): Promise<StoredCanvas[]> {
  const all = await (await database()).getAll('canvases');
  return all.sort((a, b) => b.at - a.at);
}

/** A full disk closes the database with an error of its own, a full quota with another. */
export function whyNot(error: unknown): WhyNot {
  const { name = '', message = '' } = (error ?? {}) as Partial<Error>;
  if (name === 'VersionError') return 'newer';
  return name === 'QuotaExceededError' || /NO_SPACE|quota/i.test(message) ? 'full' : 'blocked';
}
