import '../i18n/views';
import { sameCanvas } from '../formats/json';
import { t } from '../i18n/translate';
import { newId } from '../model/ids';
import { loadCanvas } from '../storage/local';
import { isKept } from '../storage/local-list';
import { notify } from '../store/notices';
import { openDialog } from '../store/view';
import { openCanvas } from './open';
import { openKept } from './open-kept';
import { readCanvasFile } from './read-file';

/** Lets the reader pick a JSON file; nothing when they change their mind. */
export function pickFile(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.json,.bmc.json,application/json';
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

/** Asks for a file and opens it. */
export async function openPicked(): Promise<void> {
  const file = await pickFile();
  if (file) await openFile(file);
}

/**
 * Opens a file. What is not a canvas is refused with a sentence, and the open canvas stays as it
 * is. A file of a canvas that is kept here in another state becomes a canvas of its own, which can
 * be merged into the one that is here.
 */
export async function openFile(file: File): Promise<void> {
  const result = await readCanvasFile(file);
  if (!result.ok) {
    notify(t('open.refused', { file: file.name, why: result.why }), { tone: 'problem' });
    return;
  }
  const { template: _header, ...canvas } = result.canvas;
  const kept = isKept(canvas.id) ? loadCanvas(canvas.id) : undefined;
  if (!kept || (kept.ok && sameCanvas(kept.canvas, canvas))) {
    openCanvas(canvas);
    return;
  }
  const beside = newId();
  if (!openCanvas({ ...canvas, id: beside })) return;
  const merge = () => {
    if (openKept(canvas.id))
      openDialog({ kind: 'compare', before: 'now', after: `canvas:${beside}` });
  };
  notify(t('open.besides'), kept.ok ? { action: { label: t('open.merge'), run: merge } } : {});
}
