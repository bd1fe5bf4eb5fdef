import { dequal as equal } from 'dequal/lite';
import { BLOCKS, type Block } from './blocks';
import type { Canvas, Id, Link } from './canvas';
import { bagOf, isBlock, type BagKey, type Change } from './compare';
import { find } from './find';
import type { Segment } from './elements';
import { meaningOf } from './link-meanings';

/** What comes of taking some of another canvas's changes. */
export interface Taken {
  readonly canvas: Canvas;
  /** Chosen, but left out: what it refers to would not be there. */
  readonly left: readonly Change[];
  /** What goes along, because what it hangs on goes or is replaced. */
  readonly along: readonly { readonly part: BagKey; readonly id: Id }[];
}

type Bag = Record<Id, unknown>;
type Hanging = 'links' | 'kpis' | 'assumptions' | 'evidence' | 'journey' | 'waivers';
const HANGING: readonly Hanging[] = [
  'links',
  'kpis',
  'assumptions',
  'evidence',
  'journey',
  'waivers',
];

/**
 * Takes chosen changes, out of those between `mine` and `theirs`, over into `mine`. References stay
 * whole: a link, or what is recorded, is not taken where what it is about is not, and goes where
 * that goes. What refers to nothing in the canvas it comes from may stay so.
 */
export function takeChanges(
  mine: Canvas,
  theirs: Canvas,
  changes: readonly Change[],
  chosen: ReadonlySet<string>,
): Taken {
  const wanted = changes.filter(({ key }) => chosen.has(key));
  const out = { ...mine, meta: { ...mine.meta } } as unknown as Record<string, Bag>;
  for (const part of [...BLOCKS, ...HANGING]) {
    if (mine[part] ?? theirs[part]) out[part] = { ...bagOf(mine, part) };
  }
  const canvas = out as unknown as Canvas;
  const left = new Set<Change>();
  for (const change of wanted) {
    if (doubles(change, canvas, theirs)) left.add(change);
    else take(change, out, theirs);
  }
  const along = new Map<string, { part: BagKey; id: Id }>();
  const byKey = new Map(wanted.map((change) => [change.key, change]));
  const goes = (part: BagKey, id: Id) => {
    const change = byKey.get(`${part}/${id}`);
    if (change) left.add(change);
    else if (Object.hasOwn(bagOf(mine, part), id)) along.set(`${part}/${id}`, { part, id });
  };
  replaceSingle(wanted, canvas, mine, theirs, goes);
  // What goes may have been what something else is about.
  let going = true;
  while (going) going = dropLost(canvas, mine, theirs, goes);
  forgetLost(canvas, mine, theirs);
  // As a file without them would say it.
  for (const part of ['journey', 'waivers'] as const) {
    if (out[part] && Object.keys(out[part]).length === 0 && !mine[part]) delete out[part];
  }
  return { canvas, left: [...left], along: [...along.values()] };
}

/** Whether a note would come under an id that another block has a note for, and has there only here. */
function doubles({ part, id, is, from }: Change, canvas: Canvas, theirs: Canvas): boolean {
  if (!isBlock(part) || is === 'gone') return false;
  return BLOCKS.some(
    (block) =>
      block !== part &&
      block !== from &&
      Object.hasOwn(canvas[block], id) &&
      !Object.hasOwn(theirs[block], id),
  );
}

const META = 'meta.';

function take({ part, id, is, from }: Change, out: Record<string, Bag>, theirs: Canvas): void {
  if (part === 'canvas') {
    const [to, source, key] = id.startsWith(META)
      ? [out.meta!, theirs.meta as Bag, id.slice(META.length)]
      : [out as Bag, theirs as unknown as Bag, id];
    if (is === 'gone') delete to[key];
    else to[key] = source[key];
    return;
  }
  if (from !== undefined) delete out[from]![id];
  if (is === 'gone') delete out[part]![id];
  else out[part]![id] = bagOf(theirs, part)[id];
}

/** Where a note has one link of a kind only, the one that is taken replaces what was there. */
function replaceSingle(
  wanted: readonly Change[],
  canvas: Canvas,
  mine: Canvas,
  theirs: Canvas,
  goes: (part: BagKey, id: Id) => void,
): void {
  for (const { part, id, is } of wanted) {
    if (part !== 'links' || is === 'gone') continue;
    const taken = canvas.links[id];
    const block = taken && singleTo(taken, canvas);
    if (!block) continue;
    for (const other of Object.values(canvas.links)) {
      if (other.id === id || other.from !== taken.from) continue;
      if (Object.hasOwn(theirs.links, other.id) || !Object.hasOwn(mine.links, other.id)) continue;
      if (!Object.hasOwn(canvas[block], other.to)) continue;
      delete canvas.links[other.id];
      goes('links', other.id);
    }
  }
}

/** The block at the other end of a link of which a note has one only. */
function singleTo({ from, to }: Link, canvas: Canvas): Block | undefined {
  const [a, b] = [find(canvas, from)?.block, find(canvas, to)?.block];
  return a && b && meaningOf(a, b)?.single ? b : undefined;
}

const knownTo = new WeakMap<Canvas, ReadonlySet<Id>>();

/** All that can be referred to: notes and assumptions. */
function idsOf(canvas: Canvas): Set<Id> {
  return new Set([
    ...BLOCKS.flatMap((block) => Object.keys(canvas[block])),
    ...Object.keys(canvas.assumptions),
  ]);
}

function knownIds(canvas: Canvas): ReadonlySet<Id> {
  let known = knownTo.get(canvas);
  if (!known) knownTo.set(canvas, (known = idsOf(canvas)));
  return known;
}

/** Whether an id means something wherever a thing comes from: else it means nothing there as well. */
const isKnown = (id: Id, sources: readonly Canvas[]): boolean =>
  sources.every((side) => knownIds(side).has(id));

const REFERS: { [P in Hanging]: (item: never) => readonly (Id | undefined)[] } = {
  links: ({ from, to }: Canvas['links'][string]) => [from, to],
  kpis: ({ of }: Canvas['kpis'][string]) => [of],
  assumptions: ({ about }: Canvas['assumptions'][string]) => [about.id],
  evidence: ({ about }: Canvas['evidence'][string]) => [about.id],
  journey: ({ segment }: NonNullable<Canvas['journey']>[string]) => [segment],
  waivers: ({ on, to }: NonNullable<Canvas['waivers']>[string]) => [on, to],
};

/** Takes out what refers to something that is in the canvas it comes from, but not here. */
function dropLost(
  canvas: Canvas,
  mine: Canvas,
  theirs: Canvas,
  goes: (part: BagKey, id: Id) => void,
): boolean {
  const here = idsOf(canvas);
  let any = false;
  for (const part of HANGING) {
    const bag = bagOf(canvas, part) as Bag;
    for (const [id, item] of Object.entries(bag)) {
      const sources = [mine, theirs].filter((side) => equal(item, bagOf(side, part)[id]));
      const lost = (other: Id | undefined) =>
        other !== undefined && isKnown(other, sources) && !here.has(other);
      if (!REFERS[part](item as never).some(lost)) continue;
      any = true;
      const former = bagOf(mine, part)[id];
      delete bag[id];
      // The state that was here may still refer to what is here.
      if (former !== undefined && !equal(former, item)) bag[id] = former;
      goes(part, id);
    }
  }
  return any;
}

/** Segments forget segments that are not here. */
function forgetLost(canvas: Canvas, mine: Canvas, theirs: Canvas): void {
  const here = idsOf(canvas);
  const segments = canvas.segments as Record<Id, Segment>;
  for (const [id, segment] of Object.entries(segments)) {
    const sources = [mine, theirs].filter((side) => equal(segment, side.segments[id]));
    const lost = (other: Id) => isKnown(other, sources) && !here.has(other);
    const { upgradesTo, interdependentWith } = segment;
    const next = { ...segment };
    if (upgradesTo && lost(upgradesTo)) delete next.upgradesTo;
    if (interdependentWith?.some(lost)) {
      next.interdependentWith = interdependentWith.filter((other) => !lost(other));
    }
    if (next.upgradesTo !== upgradesTo || next.interdependentWith !== interdependentWith) {
      segments[id] = next;
    }
  }
}
