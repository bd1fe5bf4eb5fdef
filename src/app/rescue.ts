import '../i18n/trouble';
import { fileName, writeCanvas } from '../formats/write-json';
import { t } from '../i18n/translate';
import { lastKept } from '../storage/last-resort';
import { currentCanvas } from '../store/document';
import { notify } from '../store/notices';
import { flushDrafts } from '../ui/controls/draft';
import { downloadText } from './download';

/** The open canvas as it is in memory; nothing where not even that can be written. */
function inMemory(): { name: string; text: string } | undefined {
  try {
    flushDrafts();
  } catch {
    // What was typed last may be what failed: the rest is still there.
  }
  try {
    const canvas = currentCanvas();
    return canvas && { name: fileName(canvas, 'bmc.json'), text: writeCanvas(canvas) };
  } catch {
    return undefined;
  }
}

/**
 * Hands the work to the downloads when the page can no longer be trusted: from memory, else as it
 * was kept in local storage or the database, whichever got further. Nothing of it is changed.
 */
export async function rescue(): Promise<void> {
  const memory = inMemory();
  const text = memory?.text ?? (await lastKept())?.text;
  if (text === undefined) {
    notify(t('error.nothing'), { tone: 'problem' });
    return;
  }
  const name = memory?.name ?? 'rapport.bmc.json';
  downloadText(text, name);
  notify(t('save.done', { file: name }));
}
