import { t } from '../i18n/translate';
import type { Canvas } from '../model/canvas';
import { listFirst } from '../storage/local';
import { currentCanvas, useDocument } from '../store/document';
import { notify } from '../store/notices';
import { resetView } from '../store/view';
import { openedAs, saveNow } from './save';
import { isSavedAsFile, saveFile } from './save-file';

/**
 * Writes the open canvas before another takes its place. One that cannot be kept stays open, and
 * its owner is told how to save it.
 */
export function leaveCanvas(): boolean {
  saveNow();
  const canvas = currentCanvas();
  const failed = useDocument.getState().save.state === 'failed';
  if (!canvas || !failed || isSavedAsFile(canvas)) return true;
  notify(t('open.unsaved'), {
    tone: 'problem',
    action: { label: t('save.download'), run: saveFile },
  });
  return false;
}

/**
 * Shows a canvas and keeps it in this browser from now on; false when the open one cannot be left.
 * `revision` is the number with which it was kept here; one without takes the place of whatever is.
 */
export function openCanvas(canvas: Canvas, revision?: number): boolean {
  if (!leaveCanvas()) return false;
  resetView();
  openedAs(canvas, revision);
  useDocument.getState().open(canvas);
  if (revision === undefined) saveNow();
  else listFirst(canvas);
  return true;
}

/** Goes to the start page. The open canvas stays kept. */
export function closeCanvas(): void {
  if (!leaveCanvas()) return;
  resetView();
  useDocument.getState().close();
}
