import { BLOCKS, RECORDS, type Block, type RecordKey } from './blocks';
import type { Canvas, Element, Id, Link } from './canvas';
import { Cell, subjectOf, type CanvasIndex, type End } from './canvas-index';
import type { RecordOf } from './canvas-view';
import type { HasId } from './sorted';

/** The ids that an edit touched, by part of the canvas; a part that is not named is compared whole. */
export type Touched = Readonly<Record<string, ReadonlySet<Id> | undefined>>;

export interface NoteChange {
  readonly id: Id;
  readonly block: Block;
  readonly before: Element | undefined;
  readonly after: Element | undefined;
}

export interface RecordChange {
  readonly key: RecordKey;
  readonly id: Id;
  readonly before: RecordOf<RecordKey> | undefined;
  readonly after: RecordOf<RecordKey> | undefined;
}

/** What is different in an index after an update, as far as a reader can notice. */
export interface Changes {
  readonly notes: readonly NoteChange[];
  /** Links that came, went or changed between two notes that are there. */
  readonly links: readonly Link[];
  readonly records: readonly RecordChange[];
  /** Whether the list of broken links may be another one. */
  readonly broken: boolean;
}

/**
 * Brings an index up to date with the next state of its canvas and says what changed. Costs as
 * much as what changed when `touched` is given. Answers nothing, and leaves the index unusable,
 * when ids stand for more than one note: it must then be built anew.
 */
export function updateIndex(
  index: CanvasIndex,
  next: Canvas,
  touched: Touched = {},
): Changes | undefined {
  if (index.doubledIds.length > 0) return undefined;
  const before = index.canvas;
  index.last = undefined;
  index.peaks.clear();
  const notes: NoteChange[] = [];
  for (const block of BLOCKS) {
    const [a, b]: Record<Id, Element>[] = [before[block], next[block]];
    if (a === b) continue;
    for (const [id, was, is] of differences(a!, b!, touched[block])) {
      notes.push({ id, block, before: was, after: is });
    }
  }
  const brokenBefore = index.broken.size;
  const relink = new Set<Id>();
  for (const [id] of differences(before.links, next.links, touched.links)) relink.add(id);
  const moved = notes.filter((note) => !note.before || !note.after);
  if (moved.length > 0 || index.linksOf) indexLinks(index, before, next, relink);
  for (const { id } of moved) for (const link of index.linksOf?.get(id) ?? []) relink.add(link);

  const links: Link[] = [];
  let broken = false;
  for (const id of relink) {
    const link = before.links[id];
    if (!link) continue;
    if (index.broken.has(id)) broken = true;
    else links.push(link);
    part(index, link);
  }
  index.canvas = next;
  for (const note of notes) if (!note.after) removeNote(index, note);
  for (const note of notes) {
    if (note.before && note.after) replaceNote(index, note.block, note.after);
    else if (note.after && !addNote(index, note.block, note.after)) return undefined;
  }
  for (const id of relink) {
    const link = next.links[id];
    if (!link) continue;
    index.join(link);
    if (index.broken.has(id)) broken = true;
    else links.push(link);
  }
  return {
    notes,
    links,
    records: updateRecords(index, before, next, touched),
    broken: broken || index.broken.size !== brokenBefore,
  };
}

type Difference<T> = readonly [id: Id, before: T | undefined, after: T | undefined];

/** Entries of two records that are not the same value. */
function differences<T>(
  before: Readonly<Record<Id, T>>,
  after: Readonly<Record<Id, T>>,
  touched: ReadonlySet<Id> | undefined,
): Difference<T>[] {
  if (before === after) return [];
  const found: Difference<T>[] = [];
  const own = (record: Readonly<Record<Id, T>>, id: Id) =>
    Object.hasOwn(record, id) ? record[id] : undefined;
  const look = (id: Id) => {
    const [a, b] = [own(before, id), own(after, id)];
    if (a !== b) found.push([id, a, b]);
  };
  if (touched) for (const id of touched) look(id);
  else {
    for (const id of Object.keys(before)) look(id);
    for (const id of Object.keys(after)) if (!Object.hasOwn(before, id)) look(id);
  }
  return found;
}

/** Keeps the links of each id, broken ones included; made when a note first comes or goes. */
function indexLinks(index: CanvasIndex, before: Canvas, next: Canvas, changed: Iterable<Id>) {
  const enter = (link: Link) => {
    for (const end of [link.from, link.to]) {
      const known = index.linksOf!.get(end);
      if (known) known.add(link.id);
      else index.linksOf!.set(end, new Set([link.id]));
    }
  };
  if (!index.linksOf) {
    index.linksOf = new Map();
    for (const link of Object.values(before.links)) enter(link);
  }
  // A link that is gone stays on the list of its ends: it is looked up and not found.
  for (const id of changed) {
    const link = next.links[id];
    if (link) enter(link);
  }
}

function removeNote(index: CanvasIndex, { id, block }: NoteChange): void {
  removeById(index.lists[block], id);
  index.cells.delete(id);
  forgetCapabilities(index, block);
}

function replaceNote(index: CanvasIndex, block: Block, element: Element): void {
  const cell = index.cells.get(element.id)!;
  cell.element = element;
  replaceById(index.lists[block], element);
  forgetCapabilities(index, block);
  for (const end of endsOf(cell)) end.into(block)!.list = undefined;
}

/** False when another block has a note of this id already. */
function addNote(index: CanvasIndex, block: Block, element: Element): boolean {
  if (index.cells.has(element.id)) return false;
  index.cells.set(element.id, new Cell(block, element));
  insertById(index.lists[block], element);
  forgetCapabilities(index, block);
  return true;
}

function forgetCapabilities(index: CanvasIndex, block: Block): void {
  if (block === 'activities' || block === 'resources') index.capable[block] = undefined;
}

/** All notes that a note is linked with. */
export function endsOf(cell: Cell): Cell[] {
  const cells: Cell[] = [];
  for (let bundle = cell.bundles; bundle; bundle = bundle.next) {
    for (let end = bundle.ends; end; end = end.next) cells.push(end.cell);
  }
  return cells;
}

function updateRecords(
  index: CanvasIndex,
  before: Canvas,
  next: Canvas,
  touched: Touched,
): RecordChange[] {
  return RECORDS.flatMap((key) => {
    if (before[key] === next[key]) return [];
    const changes = differences<RecordOf<RecordKey>>(before[key], next[key], touched[key]);
    if (changes.length === 0) return [];
    index.recordLists[key] = undefined;
    const groups = index.groups[key] as Map<Id, RecordOf<RecordKey>[]> | undefined;
    if (groups) {
      for (const [id, a, b] of changes) {
        const group = a && groups.get(subjectOf(a));
        if (group) removeById(group, id);
        if (!b) continue;
        const other = groups.get(subjectOf(b));
        if (other) insertById(other, b);
        else groups.set(subjectOf(b), [b]);
      }
    }
    return changes.map(([id, a, b]) => ({ key, id, before: a, after: b }));
  });
}

/** Takes out a link that was entered; its ends must still be there. */
function part(index: CanvasIndex, link: Link): void {
  if (index.broken.delete(link.id)) index.brokenList = undefined;
  else {
    const from = index.cells.get(link.from)!;
    const to = index.cells.get(link.to)!;
    removeEnd(from, to);
    removeEnd(to, from);
  }
}

function removeEnd(cell: Cell, end: Cell): void {
  const bundle = cell.into(end.block)!;
  bundle.list = undefined;
  let before: End | undefined;
  let found = bundle.ends!;
  while (found.cell !== end) [before, found] = [found, found.next!];
  if (before) before.next = found.next;
  else bundle.ends = found.next;
}

/** Where an id stands in a sorted list, or would stand. */
function placeOf(list: readonly HasId[], id: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts a thing where it belongs in a sorted list. */
function insertById<T extends HasId>(list: T[], item: T): void {
  list.splice(placeOf(list, item.id), 0, item);
}

/** Puts a thing in the place of the one with the same id. */
function replaceById<T extends HasId>(list: T[], item: T): void {
  list[placeOf(list, item.id)] = item;
}

/** Takes the thing with this id out of a sorted list, if it is there. */
function removeById<T extends HasId>(list: T[], id: string): void {
  const place = placeOf(list, id);
  if (list[place]?.id === id) list.splice(place, 1);
}
