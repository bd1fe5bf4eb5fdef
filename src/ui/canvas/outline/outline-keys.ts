import '../../../i18n/views';
import type { KeyboardEvent } from 'react';
import { nameOf } from '../../../i18n/name';
import { t, word } from '../../../i18n/translate';
import { BLOCKS, type Block } from '../../../model/blocks';
import type { Id } from '../../../model/canvas';
import { unlink } from '../../../model/edit-links';
import { removeNotes } from '../../../model/edit-remove';
import { inOrder } from '../../../model/order';
import { viewOf } from '../../../model/view';
import { apply, currentCanvas } from '../../../store/document';
import { announce } from '../../../store/notices';
import { openBlock } from '../../../store/outline';
import { edit, openDialog, select, useView } from '../../../store/view';
import { addElement, blockBeside, noteElement } from '../focus';
import { moveNotes } from '../move-note';
import {
  bringTo,
  edgeOf,
  goTo,
  headBeside,
  lineAt,
  lineBeside,
  noteBeginning,
  type Line,
} from './stops';

/** Keys on the lines of the outline; the same letters do the same things as on the sheet. */
export function onOutlineKey(event: KeyboardEvent): void {
  const line = lineAt(event.target);
  if (!line || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
  if (event.altKey ? moveLine(line, event.key) : handle(line, event)) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function handle(line: Line, { key, shiftKey }: KeyboardEvent): boolean {
  const { element, kind, note } = line;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      goTo(lineBeside(element, key === 'ArrowDown' ? 1 : -1));
      return true;
    case 'ArrowRight':
    case 'ArrowLeft':
      unfold(line, key === 'ArrowRight');
      return true;
    case 'Home':
    case 'End':
      return goTo(edgeOf(element, key === 'Home' ? 'first' : 'last'));
    case 'PageDown':
    case 'PageUp':
      return goTo(headBeside(element, key === 'PageDown' ? 1 : -1));
    case 'Escape':
      select();
      return true;
    case 'Delete':
    case 'Backspace':
      return removeLine(line);
    default:
  }
  if (note !== undefined && kind === 'note') {
    if (key === 'Enter' || key === 'F2') {
      edit({ kind: 'note', id: note });
      return true;
    }
    if (key === ' ') {
      select(note);
      return true;
    }
  }
  if (note !== undefined && key.toLowerCase() === 'l' && !shiftKey && !isTyping()) {
    openDialog({ kind: 'link', id: note });
    return true;
  }
  return /^[\p{L}\p{N}]$/u.test(key) && typeAhead(element, key);
}

/** Right opens what is folded, then goes in; Left goes out, then folds. */
function unfold({ element, kind, note, block }: Line, open: boolean): void {
  const fold = foldOf(element, kind);
  const isOpen = fold?.getAttribute('aria-expanded');
  if (fold && isOpen === String(!open)) {
    fold.click();
    // On a head the screen reader says so by itself.
    if (kind === 'note') announce(t(open ? 'outline.opened' : 'outline.folded'));
  } else if (open) {
    if (fold) goTo(lineBeside(element, 1));
  } else if (kind === 'link' || kind === 'found') goTo(noteElement(note!));
  else if (kind !== 'head') goTo(document.getElementById(headId(block)));
}

/** The id of the head of a block in the page. */
export const headId = (block: Block) => `head-${block}`;

/** What folds the lines under a line. */
function foldOf(element: HTMLElement, kind: Line['kind']): HTMLElement | null | undefined {
  if (kind === 'head') return element;
  return kind === 'note' ? element.closest('li')?.querySelector<HTMLElement>('[data-fold]') : null;
}

/** Delete on a note removes it or all that are selected, on a link the link. */
function removeLine(line: Line): boolean {
  const { kind, note, other, element } = line;
  if (note === undefined) return false;
  if (kind === 'note') removeSelected(note, line.block);
  else if (other !== undefined) removeLink(note, other, element);
  return true;
}

/** Unlinks two notes from a line of one of them; the focus goes on to the line after it. */
export function removeLink(note: Id, other: Id, element: HTMLElement | null): void {
  const next = element && lineBeside(element, 1);
  const stays = lineAt(next ?? null)?.kind === 'link' ? next : undefined;
  apply(unlink(note, other));
  announce(t('outline.unlinked', { name: nameOf(viewOf(currentCanvas()!), other) }));
  requestAnimationFrame(() => bringTo(stays?.isConnected ? stays : noteElement(note)));
}

function removeSelected(id: Id, block: Block): void {
  const { selection } = useView.getState();
  const gone = selection.includes(id) ? selection : [id];
  const ids = inOrder(currentCanvas()!, block).map((note) => note.id);
  const at = ids.indexOf(id);
  const rest = (part: Id[]) => part.filter((other) => !gone.includes(other));
  const next = rest(ids.slice(at))[0] ?? rest(ids.slice(0, at)).at(-1);
  apply(removeNotes(gone));
  announce(t('note.removed', { count: gone.length }));
  requestAnimationFrame(() => goTo((next && noteElement(next)) || addElement(block)));
}

/** Alt and an arrow: up and down through the outline, left and right as on the sheet. */
function moveLine({ kind, note, block }: Line, key: string): boolean {
  if (kind !== 'note' || note === undefined || !key.startsWith('Arrow')) return false;
  const canvas = currentCanvas()!;
  const ids = inOrder(canvas, block).map(({ id }) => id);
  const at = ids.indexOf(note);
  const place = BLOCKS.indexOf(block);
  const [to, before] = ((): [Block | undefined, Id?] => {
    switch (key) {
      case 'ArrowUp':
        return at > 0 ? [block, ids[at - 1]] : [BLOCKS[place - 1]];
      case 'ArrowDown': {
        if (at < ids.length - 1) return [block, ids[at + 2]];
        const next = BLOCKS[place + 1];
        return [next, next && inOrder(canvas, next)[0]?.id];
      }
      default:
        return [blockBeside(block, key === 'ArrowLeft' ? 'left' : 'right')];
    }
  })();
  if (!to) return true;
  moveNotes([note], to, before);
  openBlock(to, true);
  announce(t('note.movedTo', { block: word('block', to) }));
  requestAnimationFrame(() => bringTo(noteElement(note)));
  return true;
}

const PAUSE = 700;
let typed = '';
let last = 0;
const isTyping = () => typed !== '' && performance.now() - last < PAUSE;

/** Letters typed one after the other lead to the note that begins so. */
function typeAhead(from: HTMLElement, key: string): boolean {
  typed = isTyping() ? typed + key : key;
  last = performance.now();
  goTo(noteBeginning(from, typed));
  return true;
}
