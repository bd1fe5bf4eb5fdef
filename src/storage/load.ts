import { readCanvas, type ReadError } from '../formats/json';
import type { Canvas, Id } from '../model/canvas';
import { ASIDE, CANVAS, revisionOf, storage, textOf } from './local';

export type LoadResult =
  | { readonly ok: true; readonly canvas: Canvas; readonly revision: number }
  | { readonly ok: false; readonly reason: 'missing' | 'blocked' }
  | {
      readonly ok: false;
      readonly reason: 'unreadable';
      readonly error: ReadError;
      readonly raw: string;
    };

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
  const result = readCanvas(textOf(raw));
  if (result.ok) return { ...result, revision: revisionOf(raw) };
  try {
    store.setItem(ASIDE + id, raw);
  } catch {
    // No room for a copy: the original stays where it is, and nothing writes to it.
  }
  return { ok: false, reason: 'unreadable', error: result.error, raw };
}
