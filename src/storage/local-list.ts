import { readCanvas } from '../formats/json';
import type { Canvas, Id } from '../model/canvas';
import {
  ASIDE,
  CANVAS,
  INDEX,
  keptCanvases,
  revisionOf,
  storage,
  textOf,
  type Kept,
} from './local';

/** Whether a canvas is kept here, readable or not. */
export function isKept(id: Id): boolean {
  try {
    return (storage()?.getItem(CANVAS + id) ?? null) !== null;
  } catch {
    return false;
  }
}

/**
 * A kept canvas with the number of its write: it is only read; nothing is set aside, and no fault
 * is told.
 */
export function peekKept(id: Id): { canvas: Canvas; revision: number } | undefined {
  try {
    const raw = storage()?.getItem(CANVAS + id);
    const result = raw ? readCanvas(textOf(raw)) : undefined;
    return result?.ok ? { canvas: result.canvas, revision: revisionOf(raw!) } : undefined;
  } catch {
    return undefined;
  }
}

/** The text that is kept of a canvas, readable or not. */
export function rawText(id: Id): string | undefined {
  try {
    const kept = storage()?.getItem(CANVAS + id);
    return typeof kept === 'string' ? textOf(kept) : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the text of a canvas out of local storage; the database has it. It stays listed. */
export function forgetText(id: Id): void {
  try {
    storage()?.removeItem(CANVAS + id);
  } catch {
    // A browser that writes nothing has nothing to take out.
  }
}

/** Takes a canvas off this browser. */
export function forgetCanvas(id: Id): void {
  try {
    storage()?.removeItem(CANVAS + id);
  } catch {
    // A browser that writes nothing has nothing to take off.
  }
  relist((list) => list.filter((kept) => kept.id !== id));
}

/** Takes what was set aside of a canvas out of local storage as well. */
export function forgetAside(id: Id): void {
  try {
    storage()?.removeItem(ASIDE + id);
  } catch {
    // A browser that writes nothing has nothing to take out.
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

/** Puts canvases at the end of the list. */
export const listLast = (more: readonly Kept[]): void => relist((list) => [...list, ...more]);

/** Puts a canvas on top of the list, under the name it has now. */
export const listAgain = (kept: Kept): void =>
  relist((list) => [kept, ...list.filter(({ id }) => id !== kept.id)]);

/** Gives a canvas its new name in the list; it stays where it is. */
export const listAs = (id: Id, name: string, changed: number): void =>
  relist((list) => list.map((kept) => (kept.id === id ? { id, name, changed } : kept)));

function relist(change: (list: Kept[]) => Kept[]): void {
  try {
    storage()?.setItem(INDEX, JSON.stringify(change(keptCanvases())));
  } catch {
    // The database knows them all: they are listed again the next time.
  }
}
