import '../../i18n/library';
import { t } from '../../i18n/translate';
import { newId } from '../../model/ids';
import { currentCanvas, useDocument } from '../../store/document';
import { notify } from '../../store/notices';
import { flushDrafts } from '../../ui/controls/draft';
import { closeCanvas, openCanvas } from '../open';
import { saveNow } from '../save';
import { binKept, copyName } from './actions';

/** Goes on with a copy of the open canvas; the original stays as it is. */
export function duplicateOpen(): void {
  flushDrafts();
  const canvas = currentCanvas();
  if (!canvas) return;
  const name = copyName(canvas);
  if (openCanvas({ ...canvas, id: newId(), meta: { ...canvas.meta, name } })) {
    notify(t('library.copyOpen', { name }));
  }
}

/** Puts the open canvas into the bin, once its last edit is written, and goes to the start page. */
export async function binOpen(): Promise<void> {
  flushDrafts();
  saveNow();
  const canvas = currentCanvas();
  if (!canvas) return;
  await written();
  // Someone may have gone elsewhere meanwhile.
  if (currentCanvas()?.id !== canvas.id) return;
  closeCanvas();
  if (!currentCanvas()) await binKept(canvas.id, canvas.meta.name);
}

/** Once the last edit is written, or cannot be. */
function written(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => useDocument.getState().save.state !== 'saving';
    if (look()) return resolve();
    const stop = useDocument.subscribe(() => {
      if (!look()) return;
      stop();
      resolve();
    });
  });
}
