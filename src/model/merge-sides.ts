import { dequal as equal } from 'dequal/lite';
import { BLOCKS, type Block } from './blocks';
import type { Canvas, Id, Link } from './canvas';
import type { Assumption, Evidence, JourneyNote, Kpi } from './records';

/** Both sides' changes together; or the places that both changed, each in its own way. */
export type Merged =
  | { readonly ok: true; readonly canvas: Canvas }
  | { readonly ok: false; readonly clashes: readonly string[] };

type Bag = Readonly<Record<string, unknown>>;

/** How deep a change is told apart: part, note, group of attributes, attribute. */
const DEPTH = 4;

/**
 * Puts together what two sides made of the same canvas. What clashes is a place, such as
 * `segments.riders.name`, that both changed to different values; a note that one side changed and
 * the other removed; and what one side attached to a note that the other removed. A list or a
 * quantity is one place.
 */
export function mergeSides(base: Canvas, mine: Canvas, theirs: Canvas): Merged {
  const clashes: string[] = [];
  const canvas = mergeBags(base as Bag, mine as Bag, theirs as Bag, [], clashes) as Canvas;
  const sides = [base, mine, theirs];
  const known = new Set(sides.flatMap((side) => BLOCKS.flatMap((key) => Object.keys(side[key]))));
  // What a side had astray by itself is not the merging's doing.
  const before = new Set([...strays(mine, known), ...strays(theirs, known)]);
  clashes.push(...strays(canvas, known).filter((path) => !before.has(path)));
  return clashes.length > 0 ? { ok: false, clashes } : { ok: true, canvas };
}

function mergeBags(base: Bag, mine: Bag, theirs: Bag, path: readonly string[], clashes: string[]) {
  const out: Record<string, unknown> = {};
  // In their order: what both have stays where it stands in the file.
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const value = mergeValues(
      own(base, key),
      own(mine, key),
      own(theirs, key),
      [...path, key],
      clashes,
    );
    if (value !== undefined) define(out, key, value);
  }
  return out;
}

function mergeValues(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  path: readonly string[],
  clashes: string[],
): unknown {
  if (mine === theirs || equal(mine, base)) return theirs;
  if (equal(theirs, base)) return mine;
  if (isBag(mine) && isBag(theirs) && path.length < DEPTH) {
    // Both may have begun the same group of attributes.
    return mergeBags(isBag(base) ? base : {}, mine, theirs, path, clashes);
  }
  if (!equal(mine, theirs)) clashes.push(path.join('.'));
  return theirs;
}

/** Something that consists of places of its own. A quantity does not: half of each is neither. */
const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('unit' in value);

const own = (bag: Bag, key: string) => (Object.hasOwn(bag, key) ? bag[key] : undefined);

/** Sets a key whatever it is called: assigning `__proto__` would set no key. */
function define(bag: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(bag, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Notes that stand in two blocks, and what hangs on a note that was there and is not. */
function strays(canvas: Canvas, known: ReadonlySet<Id>): string[] {
  const places = new Map<Id, Block>();
  const doubled: string[] = [];
  for (const block of BLOCKS) {
    for (const id of Object.keys(canvas[block])) {
      if (places.has(id)) doubled.push(`${block}.${id}`);
      places.set(id, block);
    }
  }
  const gone = (id: Id) => known.has(id) && !places.has(id);
  const on = (key: string, items: object | undefined, ends: (item: never) => readonly Id[]) =>
    Object.entries(items ?? {})
      .filter(([, item]) => ends(item as never).some(gone))
      .map(([id]) => `${key}.${id}`);
  return [
    ...doubled,
    ...on('links', canvas.links, ({ from, to }: Link) => [from, to]),
    ...on('kpis', canvas.kpis, ({ of }: Kpi) => [of]),
    ...on('assumptions', canvas.assumptions, ({ about }: Assumption) => [about.id]),
    ...on('evidence', canvas.evidence, ({ about }: Evidence) => [about.id]),
    ...on('journey', canvas.journey, ({ segment }: JourneyNote) => [segment]),
  ];
}
