import { canvasIn } from '../formats/canvas-in';
import type { Canvas, Id } from '../model/canvas';
import { readStored } from './database';
import { isKept, peekKept } from './local-list';

/** A canvas as this browser keeps it, in local storage, the database or the bin. */
export interface KeptState {
  readonly isThere: boolean;
  /** Nothing where it cannot be read. */
  readonly canvas?: Canvas | undefined;
}

/** What this browser keeps under an id. */
export async function keptState(id: Id): Promise<KeptState> {
  const here = peekKept(id);
  if (here) return { isThere: true, canvas: here.canvas };
  // A browser without a database has what local storage has.
  const stored = await readStored(id).catch(() => undefined);
  return {
    isThere: stored !== undefined || isKept(id),
    canvas: stored && canvasIn(stored.text),
  };
}
