import type { Id } from '../model/canvas';
import { keptCanvases, loadQuickly } from '../storage/local';
import { openCanvas } from './open';

/**
 * Opens a canvas that is kept in this browser; false when it does not open at once. What local
 * storage does not give back at once is looked at more closely, and asked of the database.
 */
export function openKept(id: Id): boolean {
  const kept = loadQuickly(id);
  if (kept) return openCanvas(kept.canvas, kept.revision);
  void import('./recover').then(({ recover }) => recover(id));
  return false;
}

let isListed = true;

/** Whether a canvas was listed when the page came. None is on a first visit, or after a crash. */
export const wasListed = (): boolean => isListed;

/** Opens the canvas a returning reader worked on last; false when there is none. */
export function openLast(): boolean {
  const last = keptCanvases()[0];
  isListed = last !== undefined;
  return last !== undefined && openKept(last.id);
}
