import type { Id } from '../model/canvas';
import { keptCanvases, loadCanvas } from '../storage/local';
import { openCanvas } from './open';

/**
 * Opens a canvas that is kept in this browser; false when it does not open at once. What local
 * storage does not give back is asked of the database, and why nothing comes is said.
 */
export function openKept(id: Id): boolean {
  const result = loadCanvas(id);
  if (result.ok) return openCanvas(result.canvas, result.revision);
  void import('./recover').then(({ recover }) => recover(id, result));
  return false;
}

/** Opens the canvas a returning reader worked on last; false when there is none. */
export function openLast(): boolean {
  const last = keptCanvases()[0];
  return last !== undefined && openKept(last.id);
}
