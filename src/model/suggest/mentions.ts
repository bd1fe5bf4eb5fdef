import { BLOCKS, type Block } from '../blocks';
import type { Element, Id } from '../canvas';
import type { CanvasView } from '../canvas-view';
import type { WordTable } from './table';
import { wordsOf, type Word } from './words';

/** Another note that a note speaks of, and the words by which it does. */
export interface Mention {
  readonly id: Id;
  readonly words: readonly string[];
}

/** The words of a note that name something. */
const naming = new WeakMap<Element, readonly Word[]>();
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function stemsOf(list: readonly string[]): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) sets.set(list, (set = new Set(list.flatMap((text) => wordsOf(text)[0]?.stem ?? []))));
  return set;
}

function namingWords(note: Element, { small }: WordTable): readonly Word[] {
  let words = naming.get(note);
  if (words) return words;
  words = wordsOf(note.name).filter(({ stem }) => !stemsOf(small).has(stem));
  naming.set(note, words);
  return words;
}

const indexes = new WeakMap<CanvasView, ReadonlyMap<string, readonly Id[]>>();

/** The notes in which each naming word occurs. */
function indexOf(view: CanvasView, table: WordTable): ReadonlyMap<string, readonly Id[]> {
  const known = indexes.get(view);
  if (known) return known;
  const index = new Map<string, Id[]>();
  for (const block of BLOCKS) {
    for (const note of view.all(block)) {
      for (const stem of new Set(namingWords(note, table).map((word) => word.stem))) {
        index.set(stem, [...(index.get(stem) ?? []), note.id]);
      }
    }
  }
  indexes.set(view, index);
  return index;
}

/**
 * The notes of some blocks that a note speaks of. The one whose whole name is in it goes first;
 * else, unless `whole` is asked for, those with which it shares a telling word that no other has.
 */
export function mentionsOf(
  view: CanvasView,
  note: Element,
  blocks: readonly Block[],
  table: WordTable,
  whole = false,
): Mention[] {
  const index = indexOf(view, table);
  const common = stemsOf(table.common);
  const stems = new Set(namingWords(note, table).map(({ stem }) => stem));
  const shared = new Map<Id, string[]>();
  const only = new Set<Id>();
  for (const { stem, start, end } of namingWords(note, table)) {
    const others = (index.get(stem) ?? []).filter(
      (id) => id !== note.id && blocks.includes(view.blockOf(id)!),
    );
    for (const id of others) {
      shared.set(id, [...new Set([...(shared.get(id) ?? []), note.name.slice(start, end)])]);
    }
    if (others.length === 1 && stem.length > 2 && !common.has(stem)) only.add(others[0]!);
  }
  const size = (id: Id) => namingWords(view.element(id)!, table).length;
  const held = [...shared.keys()].filter((id) =>
    namingWords(view.element(id)!, table).every(({ stem }) => stems.has(stem)),
  );
  const most = Math.max(0, ...held.map(size));
  const fullest = held.filter((id) => size(id) === most);
  const meant = fullest.length > 0 ? (fullest.length === 1 ? fullest : []) : whole ? [] : [...only];
  return meant.map((id) => ({ id, words: shared.get(id)! }));
}
