import { BLOCKS, type Block, type RecordKey } from './blocks';
import type { Canvas, Element, ElementOf, Id, Link, Meta } from './canvas';
import { meaningOf } from './link-meanings';
import type { Assumption, Evidence, Kpi } from './records';
import { sortById, uniqueById, valuesOf } from './sorted';
import type { CanvasView, CapabilityOf, CapableBlock, RecordOf, Highest } from './canvas-view';

/** The other end of a link, and the ones after it. */
export class End {
  constructor(
    readonly cell: Cell,
    public next: End | undefined,
  ) {}
}

/** What a note is linked with in one block, and the bundles of other blocks after it. */
class Bundle {
  /** The other ends; a note that is linked twice stands there twice. */
  ends: End | undefined;
  /** The same as a sorted list of notes without repeats, made when it is first asked for. */
  list: Element[] | undefined;

  constructor(
    readonly block: Block,
    readonly next: Bundle | undefined,
  ) {}
}

/**
 * A note in the index: its block, and the notes it is linked with. Few of each: chains take less
 * than arrays, which reserve for many more.
 */
export class Cell {
  bundles: Bundle | undefined;

  constructor(
    readonly block: Block,
    public element: Element,
  ) {}

  /** Its links into one block, if there have ever been any. */
  into(block: Block): Bundle | undefined {
    let bundle = this.bundles;
    while (bundle && bundle.block !== block) bundle = bundle.next;
    return bundle;
  }
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
  readonly peaks = new Map<Highest, number>();
  /** The cell that was asked for last; an update forgets it. */
  last: Cell | undefined;

  constructor(canvas: Canvas) {
    this.canvas = canvas;
    const doubled = new Set<Id>();
    for (const block of BLOCKS) {
      const list = sortById(valuesOf<Element>(canvas[block]));
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
    const bundle = this.cellOf(id)?.into(block);
    if (!bundle?.ends) return NONE as readonly ElementOf<B>[];
    return (bundle.list ??= elementsOf(bundle.ends)) as ElementOf<B>[];
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
        enter(by, element.capability, element as Element);
      }
      this.capable[block] = by;
    }
    return (by.get(capability) ?? NONE) as readonly ElementOf<B>[];
  }

  loose<B extends CapableBlock>(block: B, capability: CapabilityOf<B> | undefined) {
    return this.having(block, capability).filter(({ id }) => {
      const cell = this.cells.get(id)!;
      return !SUPPORTED.some((other) => cell.into(other)?.ends);
    });
  }

  records<K extends RecordKey>(key: K) {
    const lists = this.recordLists as Record<RecordKey, readonly RecordOf<RecordKey>[] | undefined>;
    return (lists[key] ??= sortById(
      valuesOf<RecordOf<RecordKey>>(this.canvas[key]),
    )) as readonly RecordOf<K>[];
  }

  record<K extends RecordKey>(key: K, id: Id) {
    const records = this.canvas[key] as Record<Id, RecordOf<K>>;
    return Object.hasOwn(records, id) ? records[id] : undefined;
  }

  get brokenLinks() {
    return (this.brokenList ??= sortById([...this.broken.values()]));
  }

  highest(of: Highest): number {
    let value = this.peaks.get(of);
    if (value === undefined) {
      value = 0;
      for (const note of this.lists[of.block]) value = Math.max(value, of.valueOf(note, this));
      this.peaks.set(of, value);
    }
    return value;
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
    const from = this.cellOf(link.from);
    const to = this.cells.get(link.to);
    if (!from || !to || !meaningOf(from.block, to.block)) {
      this.broken.set(link.id, link);
      this.brokenList = undefined;
      return;
    }
    addEnd(from, to);
    addEnd(to, from);
  }
}

/** The notes of some ends, sorted by id, each once. */
function elementsOf(ends: End): Element[] {
  const list = [ends.cell.element];
  for (let end = ends.next; end; end = end.next) list.push(end.cell.element);
  return ends.next ? uniqueById(list) : list;
}

function addEnd(cell: Cell, end: Cell): void {
  const bundle = cell.into(end.block) ?? (cell.bundles = new Bundle(end.block, cell.bundles));
  bundle.ends = new End(end, bundle.ends);
  bundle.list = undefined;
}

function groupBySubject<K extends RecordKey>(records: readonly RecordOf<K>[]) {
  const groups = new Map<Id, RecordOf<K>[]>();
  for (const record of records) enter(groups, subjectOf(record), record);
  return groups;
}

function enter<K, V>(groups: Map<K, V[]>, key: K, item: V): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
