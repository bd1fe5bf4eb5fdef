import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Id } from '../model/canvas';

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

interface Tables extends DBSchema {
  canvases: { key: Id; value: StoredCanvas };
  versions: { key: number; value: Omit<StoredVersion, 'key'>; indexes: { id: Id } };
}

export type PutResult =
  | { readonly ok: true; readonly revision: number }
  /** Someone else has written since; what they wrote. */
  | { readonly ok: false; readonly reason: 'behind'; readonly there: StoredCanvas }
  | { readonly ok: false; readonly reason: 'full' | 'blocked' };

const NAME = 'rapport';
const VERSION = 1;

let opening: Promise<IDBPDatabase<Tables>> | undefined;

/** The database; opened when first asked for, and again after the browser has closed it. */
export function database(): Promise<IDBPDatabase<Tables>> {
  opening ??= openDB<Tables>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('canvases', { keyPath: 'id' });
      db.createObjectStore('versions', { autoIncrement: true }).createIndex('id', 'id');
    },
    // A newer Rapport in another tab waits for us.
    blocking: (_now, _then, event) => {
      (event.target as IDBDatabase).close();
      forgetDatabase();
    },
    terminated: forgetDatabase,
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
 * Writes a canvas in one transaction, if the one that is there still has revision `base` (0: none
 * is there). The result comes once the browser has committed it. `strict` waits for the disk.
 */
export async function putStored(
  { id, name, text }: Pick<StoredCanvas, 'id' | 'name' | 'text'>,
  base: number,
  strict = false,
): Promise<PutResult> {
  try {
    const db = await database();
    const durability = strict ? 'strict' : 'relaxed';
    const tx = db.transaction('canvases', 'readwrite', { durability });
    const there = await tx.store.get(id);
    // Nothing there means that it was taken away from under us: what is here is all there is.
    if (there && there.revision !== base) {
      await tx.done;
      return { ok: false, reason: 'behind', there };
    }
    const revision = base + 1;
    await Promise.all([tx.store.put({ id, name, revision, text, at: Date.now() }), tx.done]);
    return { ok: true, revision };
  } catch (error) {
    return { ok: false, reason: whyNot(error) };
  }
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
function whyNot(error: unknown): 'full' | 'blocked' {
  const { name = '', message = '' } = (error ?? {}) as Partial<Error>;
  return name === 'QuotaExceededError' || /NO_SPACE|quota/i.test(message) ? 'full' : 'blocked';
}
