import { BLOCKS, type Block } from './blocks';
import type { Canvas, Element, ElementOf, Id, Link, Meta, RecordKey } from './canvas';
import { meaningOf } from './link-meanings';
import type { Assumption, Evidence, Kpi } from './records';
import { sortById, uniqueById } from './sorted';
import type { CanvasView, CapabilityOf, CapableBlock, RecordOf, WholeFact } from './canvas-view';

/** Something for each block. All fields are there from the start: reading them stays quick. */
class ByBlock<T> {
  segments?: T = undefined;
  propositions?: T = undefined;
  channels?: T = undefined;
  relationships?: T = undefined;
  revenues?: T = undefined;
  resources?: T = undefined;
  activities?: T = undefined;
  partners?: T = undefined;
  costs?: T = undefined;
}

/** A note in the index: its block, and the notes it is linked with. */
export class Cell {
  /** The other ends of its links, by block; one that is linked twice stands there twice. */
  readonly ends = new ByBlock<Cell[]>();
  /** The same as sorted lists of notes without repeats, made when they are first asked for. */
  lists: ByBlock<Element[]> | undefined;

  constructor(
    readonly block: Block,
    public element: Element,
  ) {}
}

const NONE: readonly never[] = [];
/** What activities and resources make possible. */
const SUPPORTED = ['propositions', 'channels', 'relationships', 'revenues'] as const;

/** What a record is about. */
export const subjectOf = (record: RecordOf<RecordKey>): Id =>
  'of' in record ? record.of : record.about.id;

/**
 * The view of a canvas, by lookup tables. What is not private is for `index-update`, which
 * brings the tables up to date after an edit.
 */
export class CanvasIndex implements CanvasView {
  canvas: Canvas;
  readonly cells = new Map<Id, Cell>();
  readonly lists = {} as { [B in Block]: Element[] };
  readonly broken = new Map<Id, Link>();
  brokenList: readonly Link[] | undefined;
  /** Ids of the links of each note; kept by updates only. */
  linksOf: Map<Id, Set<Id>> | undefined;
  capable: { [B in CapableBlock]?: Map<string | undefined, Element[]> } = {};
  readonly groups: { [K in RecordKey]?: Map<Id, RecordOf<K>[]> } = {};
  readonly recordLists: { [K in RecordKey]?: readonly RecordOf<K>[] } = {};
  doubledIds: readonly Id[] = NONE;
  readonly facts = new Map<object, string | number>();
  /** The cell that was asked for last; an update forgets it. */
  last: Cell | undefined;

  constructor(canvas: Canvas) {
    this.canvas = canvas;
    const doubled = new Set<Id>();
    for (const block of BLOCKS) {
      const list = sortById(Object.values(canvas[block]) as Element[]);
      this.lists[block] = list;
      for (const element of list) {
        // The first block has it: later ones are found by the rule about ids.
        if (this.cells.has(element.id)) doubled.add(element.id);
        else this.cells.set(element.id, new Cell(block, element));
      }
    }
    if (doubled.size > 0) this.doubledIds = [...doubled].sort();
    const { links } = canvas;
    for (const id in links) this.join(links[id]!);
  }

  get meta(): Meta {
    return this.canvas.meta;
  }

  all<B extends Block>(block: B) {
    return this.lists[block] as ElementOf<B>[];
  }

  get<B extends Block>(block: B, id: Id) {
    const cell = this.cells.get(id);
    return cell?.block === block ? (cell.element as ElementOf<B>) : undefined;
  }

  element(id: Id) {
    return this.cells.get(id)?.element;
  }

  blockOf(id: Id) {
    return this.cells.get(id)?.block;
  }

  linked<B extends Block>(id: Id, block: B) {
    const cell = this.cellOf(id);
    const ends = cell?.ends[block];
    if (!cell || !ends) return NONE as readonly ElementOf<B>[];
    cell.lists ??= new ByBlock();
    return (cell.lists[block] ??= elementsOf(ends)) as ElementOf<B>[];
  }

  /** A note's cell. Most questions are about the note that the last one was about. */
  private cellOf(id: Id): Cell | undefined {
    const { last } = this;
    if (last !== undefined && last.element.id === id) return last;
    const cell = this.cells.get(id);
    if (cell) this.last = cell;
    return cell;
  }

  having<B extends CapableBlock>(block: B, capability: CapabilityOf<B> | undefined) {
    let by = this.capable[block];
    if (!by) {
      by = new Map();
      for (const element of this.lists[block] as { capability?: string }[]) {
        const list = by.get(element.capability);
        if (list) list.push(element as Element);
        else by.set(element.capability, [element as Element]);
      }
      this.capable[block] = by;
    }
    return (by.get(capability) ?? NONE) as readonly ElementOf<B>[];
  }

  loose<B extends CapableBlock>(block: B, capability: CapabilityOf<B> | undefined) {
    return this.having(block, capability).filter(({ id }) => {
      const { ends } = this.cells.get(id)!;
      return !SUPPORTED.some((other) => ends[other]?.length);
    });
  }

  records<K extends RecordKey>(key: K) {
    const lists = this.recordLists as Record<RecordKey, readonly RecordOf<RecordKey>[] | undefined>;
    return (lists[key] ??= sortById(Object.values(this.canvas[key]))) as readonly RecordOf<K>[];
  }

  record<K extends RecordKey>(key: K, id: Id) {
    const records = this.canvas[key] as Record<Id, RecordOf<K>>;
    return Object.hasOwn(records, id) ? records[id] : undefined;
  }

  get brokenLinks() {
    return (this.brokenList ??= sortById([...this.broken.values()]));
  }

  whole<T extends string | number>(fact: WholeFact<T>): T {
    let value = this.facts.get(fact);
    if (value === undefined) this.facts.set(fact, (value = fact.of(this)));
    return value as T;
  }

  kpisOf(id: Id): readonly Kpi[] {
    return this.group('kpis').get(id) ?? NONE;
  }

  evidenceAbout(id: Id, path?: string): readonly Evidence[] {
    const all = this.group('evidence').get(id) ?? NONE;
    return path === undefined ? all : all.filter((item) => item.about.path === path);
  }

  assumptionsAbout(id: Id): readonly Assumption[] {
    return this.group('assumptions').get(id) ?? NONE;
  }

  private group<K extends RecordKey>(key: K): Map<Id, RecordOf<K>[]> {
    const groups = this.groups as { [key: string]: Map<Id, RecordOf<K>[]> | undefined };
    return (groups[key] ??= groupBySubject(this.records(key)));
  }

  /** Enters a link. */
  join(link: Link): void {
    const from = this.cells.get(link.from);
    const to = this.cells.get(link.to);
    if (!from || !to || !meaningOf(from.block, to.block)) {
      this.broken.set(link.id, link);
      this.brokenList = undefined;
      return;
    }
    addEnd(from, to);
    addEnd(to, from);
  }

  /** Takes out a link that was entered; its ends must still be there. */
  part(link: Link): void {
    if (this.broken.delete(link.id)) this.brokenList = undefined;
    else {
      const from = this.cells.get(link.from)!;
      const to = this.cells.get(link.to)!;
      removeEnd(from, to);
      removeEnd(to, from);
    }
  }
}

/** The notes of some cells, sorted by id, each once. */
function elementsOf(ends: readonly Cell[]): Element[] {
  // Nearly all lists are short: they are put in order as they are copied.
  if (ends.length > 24) return uniqueById(ends.map(({ element }) => element));
  const list: Element[] = [];
  for (const { element } of ends) {
    let place = list.length;
    while (place > 0 && list[place - 1]!.id > element.id) place--;
    if (list[place - 1] === element) continue;
    list.push(element);
    for (let i = list.length - 1; i > place; i--) list[i] = list[i - 1]!;
    list[place] = element;
  }
  return list;
}

function addEnd(cell: Cell, end: Cell): void {
  const ends = cell.ends[end.block];
  if (ends) ends.push(end);
  else cell.ends[end.block] = [end];
  if (cell.lists) cell.lists[end.block] = undefined;
}

function removeEnd(cell: Cell, end: Cell): void {
  const ends = cell.ends[end.block]!;
  ends.splice(ends.indexOf(end), 1);
  if (cell.lists) cell.lists[end.block] = undefined;
}

function groupBySubject<K extends RecordKey>(records: readonly RecordOf<K>[]) {
  const groups = new Map<Id, RecordOf<K>[]>();
  for (const record of records) {
    const id = subjectOf(record);
    const group = groups.get(id);
    if (group) group.push(record);
    else groups.set(id, [record]);
  }
  return groups;
}
