import '../i18n/views';
import { t } from '../i18n/translate';
import type { Canvas } from '../model/canvas';
import { emptyCanvas } from '../model/empty-canvas';
import { copyAs } from '../model/copy-as';
import { newId } from '../model/ids';
import { keptCanvases } from '../storage/local';
import { useDocument } from '../store/document';
import { edit } from '../store/view';
import { openCanvas } from './open';
import { openedAs, saveNow } from './save';

/** A copy of a canvas that another tab has under its id. */
export function copyOf(canvas: Canvas): Canvas {
  return copyAs(canvas, t('tabs.copyName', { name: canvas.meta.name }));
}

/** Goes on with a copy of the open canvas; the original is left as it is kept. */
export function openCopy(canvas: Canvas): void {
  const copy = copyOf(canvas);
  openedAs(copy, undefined);
  useDocument.getState().open(copy);
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
  openCanvas(copyAs(canvas, unusedName(canvas.meta.name)));
}

/** The name, or the name with the first number that no kept canvas bears yet. */
export function unusedName(name: string): string {
  const used = new Set(keptCanvases().map((kept) => kept.name));
  let unused = name;
  for (let i = 2; used.has(unused); i++) unused = `${name} (${i})`;
  return unused;
}
