import '../i18n/read';
import '../i18n/views';
import { FILE_LIMIT, readCanvas, sameCanvas } from '../formats/json';
import { t } from '../i18n/translate';
import { newId } from '../model/ids';
import { loadCanvas } from '../storage/local';
import { isKept } from '../storage/local-list';
import { notify } from '../store/notices';
import { openCanvas } from './open';
import { explain } from './recover';

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
 * is. A file of a canvas that is kept here in another state becomes a canvas of its own.
 */
export async function openFile(file: File): Promise<void> {
  const refuse = (why: string) =>
    notify(t('open.refused', { file: file.name, why }), { tone: 'problem' });
  if (file.size > FILE_LIMIT) {
    refuse(t('read.too-large', { limit: FILE_LIMIT / 1e6 }));
    return;
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    // A folder, or a file that has gone or may not be read.
    refuse(t('open.cannotRead'));
    return;
  }
  const result = readCanvas(text);
  if (!result.ok) {
    refuse(explain(result.error));
    return;
  }
  const { template: _header, ...canvas } = result.canvas;
  const kept = isKept(canvas.id) ? loadCanvas(canvas.id) : undefined;
  if (!kept || (kept.ok && sameCanvas(kept.canvas, canvas))) openCanvas(canvas);
  else if (openCanvas({ ...canvas, id: newId() })) notify(t('open.besides'));
}
