import type { NotACanvas, Source, Understood } from '../understood';
import { entriesOf, readEntries, type Entry } from './bag';
import { gather } from './gather';
import { blockOfKey, nameBlocks, nameLean } from './keys';
import { at, bagOf, listOf, textOf } from './values';

/** What a reader of one shape says of parsed data; see `Reader`. */
export type ShapeReader = (data: unknown) => Understood | NotACanvas | undefined;

/** Under which names the nine blocks are put away together. */
const WRAPPERS = [
  'canvas',
  'businessModelCanvas',
  'business_model_canvas',
  'bmc',
  'data',
  'canvasData',
  'sections',
  'blocks',
];
const TITLES = ['name', 'title', 'displayName', 'projectName', 'project_name', 'headerTitle'];

/** Plain files with one key for each block (F6, F7, and what language models write). */
export const nineKeys: ShapeReader = (data) => {
  for (const place of placesIn(data)) {
    const entries = entriesOf(place);
    const keys = entries.map(([key]) => key);
    if (nameLean(keys)) {
      const detail = keys
        .filter((key) => !blockOfKey(key))
        .join(', ')
        .slice(0, 200);
      return { ok: false, source: 'nine-keys', why: 'lean-canvas', detail };
    }
    if (nameBlocks(keys)) return readNine('nine-keys', entries, [place, data], othersIn(data));
  }
  return undefined;
};

/** Reads sections as a canvas; its name and what is said of it are in the first place that has them. */
export function readNine(
  source: Source,
  entries: readonly Entry[],
  places: readonly unknown[],
  others: readonly unknown[] = [],
): Understood | NotACanvas {
  const first = (...keys: readonly string[]) =>
    places.flatMap((place) => keys.flatMap((key) => textOf(at(place, key)) ?? []))[0];
  const out = gather(source, {
    name: first(...TITLES),
    note: first('description', 'tagline'),
    author: first('designedBy', 'designed_by', 'author'),
    client: first('designedFor', 'designed_for'),
  });
  readEntries(entries, out);
  for (const other of others) out.leave(textOf(at(other, 'name')) ?? other, 'unknown');
  return out.result();
}

/** Where in a file the nine may be: at its top, one level below, or in the first canvas of a list. */
function placesIn(data: unknown): unknown[] {
  if (!Array.isArray(data)) return [data, ...wrapped(data)];
  const first: unknown = data[0];
  return [data, first, ...wrapped(first)];
}

const wrapped = (value: unknown): unknown[] =>
  WRAPPERS.map((key) => at(value, key)).filter((inner) => inner !== undefined);

/** The further canvases of a list of them: one file makes one canvas. */
const othersIn = (data: unknown): readonly unknown[] =>
  listOf(data)
    .slice(1)
    .filter((one) => nameBlocks(Object.keys(bagOf(one) ?? {})));
