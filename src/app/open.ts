import type { ReadError } from '../formats/json';
import { t } from '../i18n/translate';
import { emptyCanvas, type Canvas } from '../model/canvas';
import { NAME_LIMIT } from '../model/elements';
import { newId } from '../model/ids';
import { forgetCanvas, keptCanvases, loadCanvas } from '../storage/local';
import { currentCanvas, useDocument } from '../store/document';
import { notify } from '../store/notices';
import { edit, resetView } from '../store/view';
import { download } from './download';
import { saveNow } from './save';
import { isSavedAsFile, saveFile } from './save-file';

/**
 * Writes the open canvas before another takes its place. One that cannot be kept stays open, and
 * its owner is told how to save it.
 */
function leave(): boolean {
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

/** Shows a canvas and keeps it in this browser from now on; false when the open one cannot be left. */
export function openCanvas(canvas: Canvas): boolean {
  if (!leave()) return false;
  resetView();
  useDocument.getState().open(canvas);
  saveNow();
  return true;
}

/** Goes on with a copy of the open canvas under an id of its own; the original is left as it is kept. */
export function openCopy(canvas: Canvas): void {
  const name = t('tabs.copyName', { name: canvas.meta.name }).slice(0, NAME_LIMIT);
  useDocument.getState().open({ ...canvas, id: newId(), meta: { ...canvas.meta, name } });
  saveNow();
}

/** Opens a new, blank canvas. */
export function openBlank(): void {
  if (!openCanvas(emptyCanvas(newId(), t('canvas.untitled')))) return;
  // One may type at once: customers first.
  edit({ kind: 'new', block: 'segments', id: newId() });
}

/** Opens a copy of a template, without its header. */
export function openTemplate(template: Canvas): void {
  const { template: _header, ...canvas } = template;
  const name = unusedName(canvas.meta.name);
  openCanvas({ ...canvas, id: newId(), meta: { ...canvas.meta, name } });
}

/** The name, or the name with the first number that no kept canvas bears yet. */
export function unusedName(name: string): string {
  const used = new Set(keptCanvases().map((kept) => kept.name));
  let unused = name;
  for (let i = 2; used.has(unused); i++) unused = `${name} (${i})`;
  return unused;
}

/** Opens a canvas that is kept in this browser; says why when it cannot be read. */
export function openKept(id: string): boolean {
  const result = loadCanvas(id);
  if (result.ok) return openCanvas(result.canvas);
  if (result.reason === 'unreadable') {
    const { error, raw } = result;
    void import('../i18n/read').then(() =>
      notify(t('open.unreadable', { why: explain(error) }), {
        tone: 'problem',
        action: { label: t('open.rescue'), run: () => rescue(raw) },
      }),
    );
  } else if (result.reason === 'missing') {
    forgetCanvas(id);
    notify(t('open.missing'), { tone: 'problem' });
  }
  return false;
}

/** Opens the canvas a returning reader worked on last; false when there is none. */
export function openLast(): boolean {
  const last = keptCanvases()[0];
  return last !== undefined && openKept(last.id);
}

/** Goes to the start page. The open canvas stays kept. */
export function closeCanvas(): void {
  if (!leave()) return;
  resetView();
  useDocument.getState().close();
}

/** Why a text is not a canvas, as a sentence. */
export function explain(error: ReadError): string {
  return t(`read.${error.key}`, error.values);
}

function rescue(raw: string): void {
  download(new Blob([raw], { type: 'application/json' }), 'rescued.txt');
}
