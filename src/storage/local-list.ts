import { readCanvas } from '../formats/json';
import type { Canvas, Id } from '../model/canvas';
import { CANVAS, INDEX, keptCanvases, NUMBERED, storage, type Kept } from './local';

/** Whether a canvas is kept here, readable or not. */
export function isKept(id: Id): boolean {
  try {
    return (storage()?.getItem(CANVAS + id) ?? null) !== null;
  } catch {
    return false;
  }
}

/** A kept canvas for its picture: it is only read; nothing is set aside, and no fault is told. */
export function peekCanvas(id: Id): Canvas | undefined {
  try {
    const text = storage()?.getItem(CANVAS + id);
    const result = text ? readCanvas(text.replace(NUMBERED, '')) : undefined;
    return result?.ok ? result.canvas : undefined;
  } catch {
    return undefined;
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

/** Puts canvases at the end of the list. */
export function listLast(more: readonly Kept[]): void {
  try {
    storage()?.setItem(INDEX, JSON.stringify([...keptCanvases(), ...more]));
  } catch {
    // They are listed again the next time.
  }
}
