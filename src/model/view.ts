import { BLOCKS, type Block } from './blocks';
import type { Canvas, Element, ElementOf, Id, Link } from './canvas';
import { meaningOf } from './link-meanings';
import type { Assumption, Evidence, Kpi } from './records';

/**
 * A canvas with its links followed: what rules, figures and faces read.
 * Lists are sorted by id, so that nothing depends on the order of notes or records.
 */
export interface CanvasView {
  readonly canvas: Canvas;
  /** All notes of a block. */
  all<B extends Block>(block: B): readonly ElementOf<B>[];
  element(id: Id): Element | undefined;
  blockOf(id: Id): Block | undefined;
  /** Notes of `block` that are linked with `id`, in either direction. */
  linked<B extends Block>(id: Id, block: B): readonly ElementOf<B>[];
  /** Links one of whose ends is missing, or between blocks that have nothing to say to each other. */
  readonly brokenLinks: readonly Link[];
  kpisOf(id: Id): readonly Kpi[];
  /** Evidence about an element, or about one part of it when `path` is given. */
  evidenceAbout(id: Id, path?: string): readonly Evidence[];
  assumptionsAbout(id: Id): readonly Assumption[];
}

const views = new WeakMap<Canvas, CanvasView>();

/** The view of a canvas; made once for each canvas value. */
export function viewOf(canvas: Canvas): CanvasView {
  let view = views.get(canvas);
  if (!view) {
    view = makeView(canvas);
    views.set(canvas, view);
  }
  return view;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function makeView(canvas: Canvas): CanvasView {
  const elements = new Map<Id, { block: Block; element: Element }>();
  const lists = new Map<Block, Element[]>();
  for (const block of BLOCKS) {
    const list = Object.values(canvas[block]).sort(byId);
    lists.set(block, list);
    for (const element of list) {
      if (!elements.has(element.id)) elements.set(element.id, { block, element });
    }
  }

  const neighbours = new Map<Id, Map<Block, Element[]>>();
  const brokenLinks: Link[] = [];
  const join = (id: Id, block: Block, element: Element) => {
    const of = neighbours.get(id) ?? new Map<Block, Element[]>();
    neighbours.set(id, of);
    const list = of.get(block);
    if (!list) of.set(block, [element]);
    else if (!list.includes(element)) list.push(element);
  };
  for (const link of Object.values(canvas.links)) {
    const from = elements.get(link.from);
    const to = elements.get(link.to);
    if (!from || !to || !meaningOf(from.block, to.block)) {
      brokenLinks.push(link);
      continue;
    }
    join(link.from, to.block, to.element);
    join(link.to, from.block, from.element);
  }
  for (const of of neighbours.values()) for (const list of of.values()) list.sort(byId);
  brokenLinks.sort(byId);

  const kpis = groupBy(canvas.kpis, (kpi) => kpi.of);
  const evidence = groupBy(canvas.evidence, (item) => item.about.id);
  const assumptions = groupBy(canvas.assumptions, (item) => item.about.id);

  return {
    canvas,
    all: <B extends Block>(block: B) => lists.get(block) as ElementOf<B>[],
    element: (id) => elements.get(id)?.element,
    blockOf: (id) => elements.get(id)?.block,
    linked: <B extends Block>(id: Id, block: B) =>
      (neighbours.get(id)?.get(block) ?? []) as ElementOf<B>[],
    brokenLinks,
    kpisOf: (id) => kpis.get(id) ?? [],
    evidenceAbout: (id, path) =>
      (evidence.get(id) ?? []).filter((item) => path === undefined || item.about.path === path),
    assumptionsAbout: (id) => assumptions.get(id) ?? [],
  };
}

function groupBy<T extends { id: string }>(record: Record<string, T>, key: (item: T) => Id) {
  const groups = new Map<Id, T[]>();
  for (const item of Object.values(record).sort(byId)) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
