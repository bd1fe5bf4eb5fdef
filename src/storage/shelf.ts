import { readCanvas } from '../formats/json';
import type { Id } from '../model/canvas';
import { WRITES } from './changes';
import {
  asStored,
  connect,
  putStored,
  readStored,
  watchLoss,
  type PutResult,
  type StoredCanvas,
  type Writing,
} from './database';
import { loadCanvas } from './load';
import { saveCanvas } from './local';
import { watchOtherTabs } from './local-list';
import { keepVersion } from './versions';

/** Where canvases are kept for good. Each write has a number, and only the next one is taken. */
export interface Shelf {
  /** `checked`: it also waits until the disk has it. */
  put(writing: Writing, base: number, checked?: boolean): Promise<PutResult>;
  read(id: Id): Promise<StoredCanvas | undefined>;
  /** Keeps a state that another one takes the place of. */
  keepAside(stored: StoredCanvas): Promise<void>;
  /** Tells the other tabs of a write. */
  tell(id: Id, revision: number): void;
  /** Calls back when another tab has written. Returns how to stop. */
  watch(changed: (id: Id, revision: number) => void): () => void;
  /** Calls back when what was written may be gone. Returns how to stop. */
  watchLoss(lost: () => void): () => void;
  /** How “saved” is said where that means less than usual. */
  readonly as?: 'save.light';
}

/** The database, where there is one, and a channel on which tabs tell each other of what they wrote. */
export async function databaseShelf(): Promise<Shelf> {
  await connect();
  const channel = new BroadcastChannel(WRITES);
  return {
    put: putStored,
    read: readStored,
    keepAside: (stored) => keepVersion({ ...stored, why: 'behind' }),
    tell: (id, revision) => channel.postMessage({ id, revision }),
    watchLoss,
    watch: (changed) => {
      const listener = ({ data }: MessageEvent<{ id?: unknown; revision?: unknown }>) => {
        const { id, revision } = data ?? {};
        if (typeof id === 'string' && typeof revision === 'number') changed(id, revision);
      };
      channel.addEventListener('message', listener);
      return () => channel.removeEventListener('message', listener);
    },
  };
}

/** Local storage alone, for browsers without a database: tabs may overtake each other there. */
export function localShelf(): Shelf {
  const read: Shelf['read'] = async (id) => {
    const there = loadCanvas(id);
    if (!there.ok) return undefined;
    const { canvas, revision } = there;
    return { ...asStored(canvas), revision, at: 0 };
  };
  return {
    // The browser writes it to disk when it likes to, up to a minute later.
    as: 'save.light',
    watchLoss: () => () => undefined,
    read,
    put: async ({ id, text }, base) => {
      const there = await read(id);
      // The page's own copy is written with the next number before it comes here.
      if (there && there.revision > base + 1) return { ok: false, reason: 'behind', there };
      const result = readCanvas(text);
      if (!result.ok) return { ok: false, reason: 'blocked' };
      const saved = saveCanvas(result.canvas, base + 1);
      return saved.ok ? { ok: true, revision: base + 1 } : saved;
    },
    keepAside: async () => undefined,
    tell: () => undefined,
    watch: (changed) =>
      watchOtherTabs((id) => {
        const there = loadCanvas(id);
        if (there.ok) changed(id, there.revision);
      }),
  };
}
