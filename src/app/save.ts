import { saveCanvas } from '../storage/local';
import { currentCanvas, useDocument } from '../store/document';

/** How long typing must rest before it is written to this browser, in milliseconds. */
const REST = 300;

let timer: ReturnType<typeof setTimeout> | undefined;

/** True while an edit has not been written yet. */
export const isPending = (): boolean => timer !== undefined;

/** Gives up a write that was to come. */
export function cancelSave(): void {
  clearTimeout(timer);
  timer = undefined;
}

/** Writes the open canvas at once. */
export function saveNow(): void {
  cancelSave();
  const canvas = currentCanvas();
  if (!canvas) return;
  const result = saveCanvas(canvas);
  useDocument
    .getState()
    .setSave(result.ok ? { state: 'saved' } : { state: 'failed', reason: result.reason });
}

/** Writes the open canvas when edits rest. */
export function saveSoon(): void {
  cancelSave();
  timer = setTimeout(saveNow, REST);
}
