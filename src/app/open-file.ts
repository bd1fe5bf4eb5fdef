import '../i18n/views';
import { sameCanvas } from '../formats/same-canvas';
import { t } from '../i18n/translate';
import { newId } from '../model/ids';
import { unbinStored } from '../storage/cards';
import { keptState } from '../storage/kept-state';
import { currentCanvas } from '../store/document';
import { notify } from '../store/notices';
import { openDialog } from '../store/view';
import { openCanvas } from './open';
import { readCanvasFile } from './read-file';
import { CANVAS_FILES, pickFile } from './pick-file';
import { recover } from './recover';

/** How a backup begins. */
const BACKUP = /^\uFEFF?\s*\{\s*"format"\s*:\s*"rapport-backup"/;

/** Asks for a file and opens it. */
export async function openPicked(): Promise<void> {
  const file = await pickFile(CANVAS_FILES);
  if (file) await openFile(file);
}

/**
 * Opens a file. What another program or a hand has written is shown first, as far as it was
 * understood. What is not a canvas is refused with a sentence, and the open canvas stays as it
 * is. A file of a canvas that is kept here in another state becomes a canvas of its own, which can
 * be merged into the one that is here.
 */
export async function openFile(file: File): Promise<void> {
  const head = await file
    .slice(0, 200)
    .text()
    .catch(() => '');
  if (BACKUP.test(head)) {
    const { askToRestore } = await import('./library/restore');
    await askToRestore(file);
    return;
  }
  const result = await readCanvasFile(file);
  if (!result.ok) {
    const { why, newer, foreign } = result;
    if (foreign) {
      await (await import('./import/offer')).offerFile(file);
      return;
    }
    const refused = newer === undefined || (await import('./open-newer')).openNewer(newer);
    if (refused) notify(t('open.refused', { file: file.name, why }), { tone: 'problem' });
    return;
  }
  const { template: _header, ...canvas } = result.canvas;
  const kept = await keptState(canvas.id);
  const isSame = kept.canvas !== undefined && sameCanvas(kept.canvas, canvas);
  if (!kept.isThere || isSame) {
    // What is opened is in no bin.
    if (isSame) await unbinStored([canvas.id]).catch(() => undefined);
    openCanvas(canvas);
    return;
  }
  const beside = newId();
  if (!openCanvas({ ...canvas, id: beside })) return;
  const merge = async () => {
    await recover(canvas.id);
    if (currentCanvas()?.id === canvas.id)
      openDialog({ kind: 'compare', before: 'now', after: `canvas:${beside}` });
  };
  const action = { label: t('open.merge'), run: () => void merge() };
  notify(t('open.besides'), kept.canvas ? { action } : {});
}
