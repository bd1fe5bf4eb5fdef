import '../i18n/read';
import '../i18n/views';
import type { BackupError } from '../formats/backup';
import { readCanvas } from '../formats/json';
import { t } from '../i18n/translate';
import type { Id } from '../model/canvas';
import { readStored } from '../storage/database';
import { loadCanvas } from '../storage/load';
import { saveCanvas, textOf } from '../storage/local';
import { forgetCanvas } from '../storage/local-list';
import { keepVersion, versionsOf } from '../storage/versions';
import { notify } from '../store/notices';
import { downloadText } from './download';
import { openCanvas } from './open';

/**
 * Opens a canvas from local storage or, where that does not give it back, from the database; where
 * that has none either, says what became of it.
 */
export async function recover(id: Id): Promise<void> {
  const found = loadCanvas(id);
  if (found.ok) {
    openCanvas(found.canvas, found.revision);
    return;
  }
  let answers = true;
  const there = await readStored(id).catch(() => {
    answers = false;
    return undefined;
  });
  const stored = there && readCanvas(there.text);
  // Whatever is written in its place: what cannot be read stays.
  if (found.reason === 'unreadable') await setAside(id, found.raw);
  if (stored?.ok) {
    const { canvas } = stored;
    // The next time it is there at once.
    if (openCanvas(canvas, there!.revision)) saveCanvas(canvas, there!.revision);
    return;
  }
  const error = found.reason === 'unreadable' ? found.error : stored?.error;
  const raw = found.reason === 'unreadable' ? found.raw : there?.text;
  if (error?.key === 'newer-version' && raw !== undefined) {
    const { openNewer } = await import('./open-newer');
    if (!openNewer(textOf(raw))) return;
  }
  if (error && raw !== undefined) {
    notify(t('open.unreadable', { why: explain(error) }), {
      tone: 'problem',
      action: { label: t('open.rescue'), run: () => rescue(raw) },
    });
  } else if (!answers) {
    // It may well be there.
    notify(t('open.noAnswer'), { tone: 'problem' });
  } else if (found.reason === 'missing') {
    forgetCanvas(id);
    notify(t('open.missing'), { tone: 'problem' });
  }
}

/** Keeps a text that is no canvas beside those that are; the copy in local storage may have no room. */
async function setAside(id: Id, text: string): Promise<void> {
  const kept = { id, name: '', revision: 0, text, at: Date.now(), why: 'unreadable' } as const;
  try {
    if (!(await versionsOf(id)).some((version) => version.text === text)) await keepVersion(kept);
  } catch {
    // Without a database the copy in local storage has to do.
  }
}

/** Why a text is not a canvas or a backup, as a sentence. */
export function explain(error: BackupError): string {
  return t(`read.${error.key}`, error.values);
}

function rescue(raw: string): void {
  downloadText(raw, 'rescued.txt');
}
