import type { Canvas, Id } from '../model/canvas';
import { saveCanvas, type SaveResult } from '../storage/local';
import { currentCanvas, isOurs, useDocument } from '../store/document';

/** What writes to the database; it comes once the page stands. */
interface Keeper {
  keep(canvas: Canvas): void;
}

let keeper: Keeper | undefined;

/** What was opened, and with which number it had been written; none for what is new here. */
export interface Opened {
  readonly canvas: Canvas;
  readonly revision: number | undefined;
}

const opened = new Map<Id, Opened>();
/** The last number on which database and page agree. */
const agreed = new Map<Id, number>();

/** Remembers from where an opened canvas goes on. */
export function openedAs(canvas: Canvas, revision: number | undefined): void {
  opened.set(canvas.id, { canvas, revision });
  agreed.set(canvas.id, revision ?? 0);
}

export const openedOf = (id: Id): Opened | undefined => opened.get(id);

/** Database and page agree on a write. */
export function agreeOn(id: Id, revision: number): void {
  agreed.set(id, revision);
}

/** True while an edit has not been written for good. */
export const isPending = (): boolean => useDocument.getState().save.state !== 'saved';

/** States that are in the database, and not yet in local storage. */
const unmirrored = new WeakSet<Canvas>();

/** Writes a canvas to local storage, as the database is about to have it. */
export function mirror(canvas: Canvas, text?: string): SaveResult {
  unmirrored.delete(canvas);
  return saveCanvas(canvas, (agreed.get(canvas.id) ?? 0) + (isPending() ? 1 : 0), text);
}

/** Leaves a canvas to be written to local storage when the page is hidden. */
export const mirrorLater = (canvas: Canvas): void => void unmirrored.add(canvas);

/** The open canvas, if it is one that may be written. */
const own = (): Canvas | undefined => {
  const canvas = currentCanvas();
  return canvas && isOurs(canvas) ? canvas : undefined;
};

/** Writes the open canvas: to local storage at once, and to the database as soon as it can. */
export function saveNow(): void {
  const canvas = own();
  // What is written is not written again: another tab may have deleted it since.
  if (!canvas || !(isPending() || unmirrored.has(canvas))) return;
  const result = mirror(canvas);
  if (keeper) keeper.keep(canvas);
  else if (!result.ok) useDocument.getState().setSave({ state: 'failed', reason: result.reason });
}

/** Writes the open canvas after an edit. */
export function saveSoon(): void {
  const canvas = own();
  if (canvas) keeper?.keep(canvas);
}

/** From now on what is to be kept goes to a keeper, or to none. */
export function keepWith(next: Keeper | undefined): void {
  keeper = next;
  saveSoon();
}

/** Without a keeper: local storage alone. */
export function keepHere(): void {
  keepWith({
    keep: (canvas) => {
      const result = mirror(canvas);
      const { setSave } = useDocument.getState();
      setSave(
        result.ok
          ? { state: 'saved', as: 'save.light' }
          : { state: 'failed', reason: result.reason },
      );
    },
  });
}
