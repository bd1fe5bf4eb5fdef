import { readQuickly } from '../formats/quick';
import type { Canvas, Id } from '../model/canvas';

export const CANVAS = 'rapport.canvas.';
export const INDEX = 'rapport.canvases';
export const ASIDE = 'rapport.aside.';

/** A line of the list of canvases kept in this browser, newest first. */
export interface Kept {
  readonly id: Id;
  readonly name: string;
  /** When it was last changed, in milliseconds since 1970; lists of an older Rapport do not say. */
  readonly changed?: number | undefined;
}

export type SaveResult =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'full' | 'blocked' };
/** Storage may be switched off by the browser, and then merely naming it throws. */
export function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** The canvases kept here, the last opened first. */
export function keptCanvases(): Kept[] {
  try {
    const list: unknown = JSON.parse(storage()?.getItem(INDEX) ?? '[]');
    if (!Array.isArray(list)) return [];
    return list.filter(
      (item): item is Kept =>
        typeof item === 'object' && typeof item?.id === 'string' && typeof item.name === 'string',
    );
  } catch {
    return [];
  }
}

/** The number of the write, a line feed, and what a file would hold, without its line breaks. */
const NUMBERED = /^(\d{1,15})\n/;

/** The number of the write that left a kept text; zero for one without a number. */
export const revisionOf = (kept: string) => Number(NUMBERED.exec(kept)?.[1] ?? 0);

/** What a file would hold of a kept text. */
export const textOf = (kept: string) => kept.replace(NUMBERED, '');

/**
 * Writes a canvas and puts it on top of the list. What was there stays when there is no room.
 * `revision` is the number of the write that the database is about to take, `text` what it gets.
 */
export function saveCanvas(canvas: Canvas, revision: number, text?: string): SaveResult {
  const store = storage();
  if (!store) return { ok: false, reason: 'blocked' };
  try {
    store.setItem(CANVAS + canvas.id, `${revision}\n${text ?? JSON.stringify(canvas)}`);
    writeFirst(canvas, Date.now());
    return { ok: true };
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { ok: false, reason: full ? 'full' : 'blocked' };
  }
}

/** Puts a canvas on top of the list of those that are kept: to open it is not to change it. */
export function listFirst(canvas: Canvas): void {
  try {
    writeFirst(canvas);
  } catch {
    // The order of a list is no loss.
  }
}

function writeFirst({ id, meta }: Canvas, changed?: number): void {
  const list = keptCanvases();
  const before = list.find((kept) => kept.id === id)?.changed;
  const line: Kept = { id, name: meta.name, changed: changed ?? before };
  const others = list.filter((kept) => kept.id !== id);
  storage()?.setItem(INDEX, JSON.stringify([line, ...others]));
}

/** A kept canvas with the number of its write; nothing where that takes a closer look. */
export function loadQuickly(id: Id): { canvas: Canvas; revision: number } | undefined {
  try {
    const raw = storage()?.getItem(CANVAS + id);
    const canvas = raw ? readQuickly(textOf(raw)) : undefined;
    return canvas && { canvas, revision: revisionOf(raw!) };
  } catch {
    return undefined;
  }
}
