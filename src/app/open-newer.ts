import '../i18n/read';
import type { ReadError } from '../formats/json';
import { fileName } from '../formats/write-json';
import { readNewer } from '../formats/newer';
import { t } from '../i18n/translate';
import { currentCanvas, useDocument } from '../store/document';
import { notify } from '../store/notices';
import { resetView } from '../store/view';
import { downloadText } from './download';
import { leaveCanvas } from './open';

/** The text of what is looked at, to be given back as it came. */
let original = '';

/**
 * Shows a canvas that a newer Rapport made: to be looked at, and to be saved as the file it is.
 * Nothing of it is ever written here. Gives why where it cannot even be looked at.
 */
export function openNewer(text: string): ReadError | undefined {
  const read = readNewer(text);
  if (!read.ok) return read.error;
  if (!leaveCanvas()) return undefined;
  original = text;
  resetView();
  const { open, setSave } = useDocument.getState();
  open(read.canvas);
  setSave({ state: 'saved', as: 'save.newer' });
  tell();
  return undefined;
}

function tell(): void {
  notify(t('newer.look'), {
    tone: 'problem',
    action: { label: t('newer.copy'), run: saveCopy },
  });
}

function saveCopy(): void {
  const canvas = currentCanvas();
  if (!canvas) return;
  const name = fileName(canvas, 'bmc.json');
  downloadText(original, name);
  notify(t('save.done', { file: name }));
}

// Whoever tries to change it is told why nothing happens.
useDocument.subscribe(({ refused }, before) => {
  if (refused !== before.refused) tell();
});
