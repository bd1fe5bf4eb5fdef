import { readCanvas, writeCanvas, type ReadError } from '../formats/json';
import type { Canvas, Id } from '../model/canvas';

const CANVAS = 'rapport.canvas.';
const INDEX = 'rapport.canvases';
const ASIDE = 'rapport.aside.';

/** A line of the list of canvases kept in this browser, newest first. */
export interface Kept {
  readonly id: Id;
  readonly name: string;
  /** When it was last changed, in milliseconds since 1970; lists of an older Rapport do not say. */
  readonly changed?: number | undefined;
}

export type SaveResult =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'full' | 'blocked' };
export type LoadResult =
  | { readonly ok: true; readonly canvas: Canvas }
  | { readonly ok: false; readonly reason: 'missing' | 'blocked' }
  | {
      readonly ok: false;
      readonly reason: 'unreadable';
      readonly error: ReadError;
      readonly raw: string;
    };

/** Storage may be switched off by the browser, and then merely naming it throws. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** The canvases kept here, the last opened first. */
export function keptCanvases(): Kept[] {
  try {
    const list: unknown = JSON.parse(storage()?.getItem(INDEX) ?? '[]');
    if (!Array.isArray(list)) return [];
    return list.filter(
      (item): item is Kept =>
        typeof item === 'object' && typeof item?.id === 'string' && typeof item.name === 'string',
    );
  } catch {
    return [];
  }
}

/** Writes a canvas and puts it on top of the list. What was there stays when there is no room. */
export function saveCanvas(canvas: Canvas): SaveResult {
  const store = storage();
  if (!store) return { ok: false, reason: 'blocked' };
  try {
    const { id } = canvas;
    const text = writeCanvas(canvas);
    const same = keptText(id) === text;
    store.setItem(CANVAS + id, text);
    const list = keptCanvases();
    // To open a canvas is not to change it.
    const changed = same ? list.find((kept) => kept.id === id)?.changed : Date.now();
    const line: Kept = { id, name: canvas.meta.name, changed };
    store.setItem(INDEX, JSON.stringify([line, ...list.filter((kept) => kept.id !== id)]));
    return { ok: true };
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { ok: false, reason: full ? 'full' : 'blocked' };
  }
}

/** Reads a canvas back. Text that is not a canvas is copied aside before anything can overwrite it. */
export function loadCanvas(id: Id): LoadResult {
  const store = storage();
  if (!store) return { ok: false, reason: 'blocked' };
  let raw: string | null;
  try {
    raw = store.getItem(CANVAS + id);
  } catch {
    return { ok: false, reason: 'blocked' };
  }
  if (raw === null) return { ok: false, reason: 'missing' };
  const result = readCanvas(raw);
  if (result.ok) return result;
  try {
    store.setItem(ASIDE + id, raw);
  } catch {
    // No room for a copy: the original stays where it is, and nothing writes to it.
  }
  return { ok: false, reason: 'unreadable', error: result.error, raw };
}

/** The text under which a canvas is kept, as another tab would read it. */
export function keptText(id: Id): string | null {
  try {
    return storage()?.getItem(CANVAS + id) ?? null;
  } catch {
    return null;
  }
}

/** Takes a canvas off this browser. */
export function forgetCanvas(id: Id): void {
  try {
    const store = storage();
    store?.removeItem(CANVAS + id);
    store?.setItem(INDEX, JSON.stringify(keptCanvases().filter((kept) => kept.id !== id)));
  } catch {
    // A browser that writes nothing has nothing to take off.
  }
}

/** Calls back with a canvas's id when another tab has written it. Returns how to stop. */
export function watchOtherTabs(changed: (id: Id) => void): () => void {
  const listener = (event: StorageEvent) => {
    if (event.key?.startsWith(CANVAS) && event.newValue !== null) {
      changed(event.key.slice(CANVAS.length));
    }
  };
  globalThis.addEventListener('storage', listener);
  return () => globalThis.removeEventListener('storage', listener);
}
