import type { IDBPIndex, IDBPObjectStore } from 'idb';
import { sameCanvas } from '../formats/same-canvas';
import type { Canvas, Id } from '../model/canvas';
import { database, wholly, type StoredVersion, type Tables } from './database';
import { thinned } from './thinned';

/** A version that is to be kept. */
export type NewVersion = Omit<StoredVersion, 'key'>;

/** Keeps a state of a canvas beside the one that holds. */
export async function keepVersion(version: NewVersion): Promise<void> {
  await (await database()).add('versions', version);
}

/** The states of a canvas that were kept, oldest first. */
export async function versionsOf(id: Id): Promise<StoredVersion[]> {
  const { store } = (await database()).transaction('versions');
  const { keys, all } = await withKeys(store.index('id'), id);
  return all.map((version, i) => ({ ...version, key: keys[i]! }));
}

type Store = IDBPObjectStore<Tables, ['versions'], 'versions', 'readwrite'>;
type Index = IDBPIndex<Tables, ['versions'], 'versions', 'id', IDBTransactionMode>;

/** The versions of a canvas and their keys, oldest first. */
async function withKeys(index: Index, id: Id) {
  const [keys, all] = await Promise.all([index.getAllKeys(id), index.getAll(id)]);
  return { keys, all };
}

/** One state that was kept; nothing where it has been thinned out meanwhile. */
export async function readVersion(key: number): Promise<StoredVersion | undefined> {
  const version = await (await database()).get('versions', key);
  return version && { ...version, key };
}

/**
 * Keeps a state of a canvas, unless it says what the last one says, and thins out the old ones.
 * One that is named makes the last one bear its name. All in one transaction.
 */
export async function snapshot(version: NewVersion): Promise<void> {
  const tx = (await database()).transaction('versions', 'readwrite');
  await wholly(tx, () => keepIn(tx.store, version));
}

async function keepIn(store: Store, version: NewVersion): Promise<void> {
  const { keys, all } = await withKeys(store.index('id'), version.id);
  // What was set aside came from elsewhere: it says nothing of what was kept here last.
  const at = all.findLastIndex(({ why }) => why !== 'behind' && why !== 'unreadable');
  const last = all[at];
  if (!last || !says(last.text, version.text)) keys.push(await store.add(version));
  else if (version.why === 'named' && last.why !== 'named') {
    await store.put({ ...last, ...named(version.label) }, keys[at]);
  } else if (version.why === 'named' && last.label !== version.label) {
    keys.push(await store.add(version));
  }
  const known = [...all, version].slice(0, keys.length);
  const gone = thinned(
    known.map(({ at, why }, i) => ({ key: keys[i]!, at, why })),
    version.at,
  );
  await Promise.all(gone.map((key) => store.delete(key)));
}

/** Gives a version a name, which keeps it for good; an empty one lets it be thinned like the others. */
export async function nameVersion(key: number, label: string): Promise<void> {
  const tx = (await database()).transaction('versions', 'readwrite');
  await wholly(tx, async () => {
    const version = await tx.store.get(key);
    if (version) await tx.store.put({ ...version, ...named(label) }, key);
  });
}

const named = (label = ''): Pick<StoredVersion, 'why' | 'label'> =>
  label ? { why: 'named', label } : { why: 'automatic', label: '' };

/** Whether two texts say the same, in whatever order. */
function says(a: string, b: string): boolean {
  if (a === b) return true;
  try {
    return sameCanvas(JSON.parse(a) as Canvas, JSON.parse(b) as Canvas);
  } catch {
    return false;
  }
}
