import '../i18n/panel';
import '../i18n/several';
import { clipHtml } from '../formats/clip-html';
import { clipText } from '../formats/clip-text';
import { t } from '../i18n/translate';
import { clipOf } from '../model/clip';
import { viewOf } from '../model/view';
import { currentCanvas } from '../store/document';
import { announce, notify } from '../store/notices';
import { selectedInOrder } from '../store/selected';
import { edit, useView } from '../store/view';
import { SHEET_ID, stopOf, type Stop } from '../ui/canvas/focus';
import { removeSelected } from './note-actions';
import { paste, pasteWhole } from './paste';
import { keyText } from './key-text';

/** Set while a menu asks the browser to copy: then it does not matter where the focus is. */
let asked = false;

const isText = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/** Whether the canvas is what a key is meant for: not a text, a dialog, or another part of the page. */
function isForCanvas(target: EventTarget | null): boolean {
  const { view, dialog } = useView.getState();
  if (!currentCanvas() || view !== 'canvas' || dialog || isText(target)) return false;
  const element = target instanceof Element ? target : document.body;
  return element === document.body || element.closest(`#${SHEET_ID}`) !== null;
}

/** Where a paste is meant to go: the stop that has the focus, or else the note last selected. */
function aimOf(target: EventTarget | null): Stop | undefined {
  const stop = target instanceof HTMLElement ? stopOf(target) : undefined;
  if (stop) return stop;
  const id = useView.getState().selection.at(-1);
  const block = id === undefined ? undefined : viewOf(currentCanvas()!).blockOf(id);
  return id !== undefined && block ? { block, id } : undefined;
}

function onCopy(event: ClipboardEvent): void {
  if (!asked) {
    // Marked text is what someone wants who has marked some.
    if (!isForCanvas(event.target) || !(getSelection()?.isCollapsed ?? true)) return;
  }
  const canvas = currentCanvas();
  const ids = selectedInOrder();
  if (!canvas || ids.length === 0 || !event.clipboardData) return;
  const clip = clipOf(canvas, ids);
  event.clipboardData.setData('text/html', clipHtml(clip));
  event.clipboardData.setData('text/plain', clipText(clip));
  event.preventDefault();
  asked = false;
  if (event.type === 'cut') removeSelected();
  announce(t(event.type === 'cut' ? 'clip.cut' : 'clip.copied', { count: ids.length }));
}

function onPaste(event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  if (!clipboardData) return;
  const what = {
    html: clipboardData.getData('text/html'),
    text: clipboardData.getData('text/plain'),
  };
  const { editing } = useView.getState();
  // Where a new note is about to be typed, notes may be pasted; lines are the editor's own matter.
  if (isText(target) && editing?.kind === 'new' && target.value === '') {
    if (!target.closest(`#${SHEET_ID}`) || !paste(what, { block: editing.block }, 'notes')) return;
    edit(undefined);
  } else if (isForCanvas(target)) {
    const aim = aimOf(target);
    if (!pasteWhole(what, () => paste(what, aim, 'all'))) paste(what, aim, 'all');
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Answers to the browser's copy, cut and paste on the canvas. Returns how to stop. */
export function startClipboard(): () => void {
  document.addEventListener('copy', onCopy);
  document.addEventListener('cut', onCopy);
  // Before the editor of a new note, which makes lines of what it gets.
  document.addEventListener('paste', onPaste, true);
  return () => {
    document.removeEventListener('copy', onCopy);
    document.removeEventListener('cut', onCopy);
    document.removeEventListener('paste', onPaste, true);
  };
}

/** Copies or cuts the selected notes when a menu asks for it: the event is the same as the key's. */
export function copySelected(how: 'copy' | 'cut'): void {
  asked = true;
  // Old, and still the one way that needs no permission and writes HTML unchanged.
  document.execCommand(how);
  if (!asked) return;
  asked = false;
  notify(t('clip.useKeys', { keys: keyText(how === 'cut' ? '$mod+x' : '$mod+c') }));
}

/** Pastes when a menu asks for it. Browsers may ask first or refuse; then the key is named. */
export async function pasteAsked(): Promise<void> {
  const aim = aimOf(document.activeElement);
  const what = await readClipboard();
  if (what) paste(what, aim, 'all');
  else notify(t('clip.useKeys', { keys: keyText('$mod+v') }));
}

async function readClipboard(): Promise<{ html: string; text: string } | undefined> {
  try {
    const [item] = await navigator.clipboard.read();
    const get = async (type: string) =>
      item?.types.includes(type) ? await (await item.getType(type)).text() : '';
    return { html: await get('text/html'), text: await get('text/plain') };
  } catch {
    return undefined;
  }
}
