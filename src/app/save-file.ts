import { fileName, writeCanvas } from '../formats/write-json';
import { t } from '../i18n/translate';
import type { Canvas } from '../model/canvas';
import { currentCanvas } from '../store/document';
import { notify } from '../store/notices';
import { flushDrafts } from '../ui/controls/draft';
import { saveNow } from './save';
import { downloadText } from './download';

const saved = new WeakSet<Canvas>();

/** Whether this very state of a canvas has been saved as a file. */
export const isSavedAsFile = (canvas: Canvas): boolean => saved.has(canvas);

/** Saves the open canvas as NAME.bmc.json. */
export function saveFile(): void {
  flushDrafts();
  saveNow();
  const canvas = currentCanvas();
  if (!canvas) return;
  const name = fileName(canvas, 'bmc.json');
  downloadText(writeCanvas(canvas), name);
  saved.add(canvas);
  notify(t('save.done', { file: name }));
}
