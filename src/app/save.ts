import { saveCanvas } from '../storage/local';
import { isTyping } from '../ui/controls/draft';
import { currentCanvas, useDocument } from '../store/document';

/** How long edits must rest before they are written to this browser, in milliseconds. */
const REST = 300;
/** Writing waits for whoever types on, but no longer than this. */
const LATEST = 2500;

let timer: ReturnType<typeof setTimeout> | undefined;
/** When the oldest edit that is not written yet was made. */
let since: number | undefined;

/** True while an edit has not been written yet. */
export const isPending = (): boolean => timer !== undefined;

/** Gives up a write that was to come. */
export function cancelSave(): void {
  clearTimeout(timer);
  timer = since = undefined;
}

/** Writes the open canvas at once. */
export function saveNow(): void {
  cancelSave();
  const canvas = currentCanvas();
  if (!canvas) return;
  performance.mark('save');
  const result = saveCanvas(canvas);
  useDocument
    .getState()
    .setSave(result.ok ? { state: 'saved' } : { state: 'failed', reason: result.reason });
}

/** Writes the open canvas when edits rest: a large one takes longer than a key may wait. */
export function saveSoon(): void {
  since ??= performance.now();
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (isTyping() && performance.now() - since! < LATEST) saveSoon();
    else saveNow();
  }, REST);
}
