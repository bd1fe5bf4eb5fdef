import { readCanvas, type ReadError } from '../json';
import { FILE_LIMIT } from '../bounds';
import { parseJson } from '../parse-json';
import { SHAPES } from './shapes';
import { TEXTS } from './texts';
import type { NotACanvas, Reader, Understood } from './understood';

/** What a text was recognised as, or why it is no canvas. */
export type Recognised =
  | Understood
  | NotACanvas
  /** Of our own kind, or JSON, and refused at the door of files. */
  | { readonly ok: false; readonly why: 'refused'; readonly error: ReadError }
  /** Nothing that any reader knows. */
  | { readonly ok: false; readonly why: 'unknown' };

/** Longer texts were written by no hand: what people write is not looked for in them. */
const WRITTEN = { length: 500_000, lines: 4000 };
/** More fences than this are not looked into. */
const FENCES = 8;

/**
 * Recognises a text by what is in it, whatever its name: our own canvases, the shapes of other
 * programs, then what people write; at last what stands in fences of a text. Never throws.
 */
export function recognise(text: string): Recognised {
  if (text.length > FILE_LIMIT) {
    const values = { limit: FILE_LIMIT / 1_000_000 };
    return { ok: false, why: 'refused', error: { key: 'too-large', values } };
  }
  const own = readCanvas(text);
  if (own.ok) return { ok: true, source: 'rapport', canvas: own.canvas, left: [] };
  const { error } = own;
  if (error.key !== 'not-json' && error.key !== 'not-a-canvas') {
    return { ok: false, why: 'refused', error };
  }
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const isJson = error.key === 'not-a-canvas';
  const isLong = clean.length > WRITTEN.length || clean.split('\n').length > WRITTEN.lines;
  const read = firstOf(isJson || isLong ? SHAPES : [...SHAPES, ...TEXTS], clean);
  if (read?.ok || isJson || isLong) {
    return read ?? (isJson ? { ok: false, why: 'refused', error } : { ok: false, why: 'unknown' });
  }
  for (const inner of fencesOf(clean)) {
    const within = firstOf('data' in parseJson(inner) ? SHAPES : [...SHAPES, ...TEXTS], inner);
    if (within?.ok) return within;
  }
  if (read) return read;
  return /^\s*[{[]/.test(clean)
    ? { ok: false, why: 'refused', error }
    : { ok: false, why: 'unknown' };
}

/** What the first reader understands. That a template is empty may be all that one of them sees. */
function firstOf(readers: readonly Reader[], text: string): Understood | NotACanvas | undefined {
  let seen: NotACanvas | undefined;
  for (const reader of readers) {
    const read = reader(text);
    if (!read) continue;
    if (read.ok || read.why !== 'empty-template') return read;
    seen ??= read;
  }
  return seen;
}

/** The texts between lines of three backticks or tildes. */
function fencesOf(text: string): string[] {
  const fences: string[] = [];
  let open: string[] | undefined;
  for (const line of text.split('\n')) {
    if (!/^\s*(?:```|~~~)/.test(line)) open?.push(line);
    else if (!open) open = [];
    else {
      fences.push(open.join('\n'));
      open = undefined;
    }
  }
  return fences.slice(0, FENCES);
}
