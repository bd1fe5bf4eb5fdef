import '../../i18n/library';
import { t } from '../../i18n/translate';
import { currentCanvas } from '../../store/document';
import { notify } from '../../store/notices';
import { flushDrafts } from '../../ui/controls/draft';
import { allWritten } from '../all-written';
import { closeCanvas, openCanvas } from '../open';
import { binKept, copyOf } from './actions';

/** Goes on with a copy of the open canvas; the original stays as it is. */
export function duplicateOpen(): void {
  flushDrafts();
  const canvas = currentCanvas();
  if (!canvas) return;
  const copy = copyOf(canvas);
  if (openCanvas(copy)) notify(t('library.copyOpen', { name: copy.meta.name }));
}

/** Puts the open canvas into the bin, once its last edit is written, and goes to the start page. */
export async function binOpen(): Promise<void> {
  const canvas = currentCanvas();
  if (!canvas) return;
  await allWritten();
  // Someone may have gone elsewhere meanwhile.
  const now = currentCanvas();
  if (now?.id !== canvas.id) return;
  closeCanvas();
  if (!currentCanvas()) await binKept(now.id, now.meta.name);
}
