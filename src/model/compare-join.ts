import { produce } from 'immer';
import { BLOCKS, type Block } from './blocks';
import type { Canvas, Element, Id } from './canvas';
import { compareCanvases, isBlock, type Change } from './compare';
import { linkId } from './edit-links';
import { find } from './find';
import { meaningOf } from './link-meanings';
import { inOrder } from './order';

/** What another canvas would bring into one. */
export interface Joining {
  /** The other one, its notes under the ids of those that say the same here, the rest behind them. */
  readonly theirs: Canvas;
  /** What is new, and the keys under which it is taken. */
  readonly fresh: readonly Change[];
  /** How many of its notes stand here already. */
  readonly same: number;
}

/**
 * What is new in another canvas: notes that stand here neither by their id nor, in the same block,
 * by their text; links and records likewise. Nothing that is here is changed: a relationship that has
 * a segment keeps it.
 */
export function joining(mine: Canvas, other: Canvas): Joining {
  const { renamed, same } = counterparts(mine, other);
  const theirs = appended(mine, underIds(other, renamed));
  const blockOf = (id: Id) => find(theirs, id)?.block;
  const linked = new Set(Object.values(mine.links).map(({ from, to }) => linkId(from, to)));
  const taken = new Set(
    Object.values(mine.links)
      .filter(({ from, to }) => isSingle(find(mine, from)?.block, find(mine, to)?.block))
      .map(({ from }) => from),
  );
  const fresh = compareCanvases(mine, theirs).filter(({ is, part, id }) => {
    if (is !== 'new' || part === 'canvas' || part === 'waivers') return false;
    if (part !== 'links') return true;
    const { from, to } = theirs.links[id]!;
    if (linked.has(linkId(from, to))) return false;
    return !isSingle(blockOf(from), blockOf(to)) || !taken.has(from);
  });
  return { theirs, fresh, same };
}

const isSingle = (from: Block | undefined, to: Block | undefined): boolean =>
  from !== undefined && to !== undefined && meaningOf(from, to)?.single === true;

const textOf = ({ name }: Element) => name.replace(/\s+/g, ' ').trim().toLowerCase();

/** The ids here of the notes that say the same; how many notes are here already. */
function counterparts(mine: Canvas, other: Canvas): { renamed: Map<Id, Id>; same: number } {
  const renamed = new Map<Id, Id>();
  let same = 0;
  for (const block of BLOCKS) {
    const byText = new Map(inOrder(mine, block).map((note) => [textOf(note), note.id]));
    for (const note of inOrder(other, block)) {
      const isHere = Object.hasOwn(mine[block], note.id);
      const alike = isHere ? note.id : byText.get(textOf(note));
      if (alike === undefined) continue;
      same++;
      if (alike !== note.id) renamed.set(note.id, alike);
    }
  }
  return { renamed, same };
}

/** A canvas with other ids for some of its notes, wherever they are spoken of. */
function underIds(canvas: Canvas, renamed: ReadonlyMap<Id, Id>): Canvas {
  const now = (id: Id) => renamed.get(id) ?? id;
  return produce(canvas, (draft) => {
    for (const block of BLOCKS) {
      const notes = draft[block] as Record<Id, Element>;
      for (const note of Object.values(notes)) {
        const id = now(note.id);
        if (id === note.id) continue;
        delete notes[note.id];
        notes[id] = { ...note, id };
      }
    }
    draft.links = Object.fromEntries(
      Object.values(draft.links).map(({ from, to, ...rest }) => {
        const id = linkId(now(from), now(to));
        return [id, { ...rest, id, from: now(from), to: now(to) }];
      }),
    );
    for (const kpi of Object.values(draft.kpis)) kpi.of = now(kpi.of);
    for (const record of [draft.assumptions, draft.evidence]) {
      for (const { about } of Object.values(record)) about.id = now(about.id);
    }
    for (const note of Object.values(draft.journey ?? {})) note.segment = now(note.segment);
    for (const segment of Object.values(draft.segments)) {
      if (segment.upgradesTo) segment.upgradesTo = now(segment.upgradesTo);
      if (segment.interdependentWith) {
        segment.interdependentWith = segment.interdependentWith.map(now);
      }
    }
  });
}

/** A canvas whose notes stand behind those of another one. */
function appended(mine: Canvas, theirs: Canvas): Canvas {
  return produce(theirs, (draft) => {
    for (const block of BLOCKS) {
      const last = inOrder(mine, block).at(-1)?.order ?? 0;
      const ids = inOrder(theirs, block).map(({ id }) => id);
      ids.forEach((id, i) => {
        (draft[block] as Record<Id, Element>)[id]!.order = last + i + 1;
      });
    }
  });
}

/** How many notes are among changes. */
export const notesAmong = (changes: readonly Change[]): number =>
  changes.filter(({ part }) => isBlock(part)).length;
