import type { Block } from '../../../model/blocks';
import type { Id } from '../../../model/canvas';
import { select } from '../../../store/view';
import { SHEET_ID } from '../focus';

/**
 * The lines of the outline that arrows go to: heads of blocks, notes, their links and findings,
 * and the ends of blocks. They are what stands in the page, in its order: what is folded away is
 * not there.
 */
const STOP = '[data-stop]';

/** What a line of the outline is about. */
export interface Line {
  readonly element: HTMLElement;
  readonly kind: 'head' | 'note' | 'link' | 'found' | 'add';
  readonly block: Block;
  /** The note itself, or the one that a link or finding stands under. */
  readonly note: Id | undefined;
  /** The other end of a link. */
  readonly other: Id | undefined;
}

/** The line that an event or the focus is at; nothing between lines or inside a text field. */
export function lineAt(target: EventTarget | null): Line | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const { stop, block, add, note, of, other } = target.dataset;
  if (!stop) return undefined;
  return {
    element: target,
    kind: stop as Line['kind'],
    block: (block ?? add) as Block,
    note: note ?? of,
    other,
  };
}

const root = () => document.getElementById(SHEET_ID);
const lines = (within: ParentNode | null = root()) => [
  ...(within?.querySelectorAll<HTMLElement>(STOP) ?? []),
];

/** The line before or after another one. */
export function lineBeside(element: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const all = lines();
  return all[all.indexOf(element) + by];
}

/** The first or the last line of the block around a line. */
export function edgeOf(element: HTMLElement, edge: 'first' | 'last'): HTMLElement | undefined {
  return lines(element.closest('section')).at(edge === 'first' ? 0 : -1);
}

/** The head of the block before or after the one around a line. */
export function headBeside(element: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const heads = lines().filter(({ dataset }) => dataset.stop === 'head');
  const own = edgeOf(element, 'first');
  return heads[heads.indexOf(own!) + by];
}

/** The next note, round and round, whose text begins with what was typed, in whatever case. */
export function noteBeginning(from: HTMLElement, typed: string): HTMLElement | undefined {
  const notes = lines();
  const at = notes.indexOf(from);
  // A second letter may keep the note that the first one led to.
  const start = typed.length > 1 ? at : at + 1;
  const sought = typed.toLocaleLowerCase();
  return [...notes.slice(start), ...notes.slice(0, start)].find(
    ({ dataset, textContent }) =>
      dataset.stop === 'note' && textContent.trim().toLocaleLowerCase().startsWith(sought),
  );
}

/** Puts the focus on a line and brings it into sight; the note that it is about is selected. */
export function goTo(element: HTMLElement | null | undefined): boolean {
  if (!element) return false;
  bringTo(element);
  const note = lineAt(element)?.note;
  select(...(note === undefined ? [] : [note]));
  return true;
}

/** The same without selecting anything. */
export function bringTo(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}
