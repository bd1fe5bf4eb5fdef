import { BLOCKS } from '../model/blocks';
import type { Id } from '../model/canvas';
import type { CanvasView } from '../model/view';
import type { Unchecked } from './engine';

/** A field to fill in, and what would follow from it. */
export interface Question {
  readonly id: Id;
  readonly path: string;
  /** The rules that could then say something; those that wait for nothing else come first. */
  readonly unlocks: readonly string[];
  /** How many verdicts wait for this answer and for nothing else. */
  readonly alone: number;
  /** How many verdicts wait for it, perhaps among others. */
  readonly waiting: number;
}

/**
 * What to answer next: first the field for which alone the most verdicts wait, then the one for
 * which the most wait at all, then in the order of the blocks. Only fields of notes are asked for.
 */
export function nextQuestions(unchecked: readonly Unchecked[], view: CanvasView): Question[] {
  const found = new Map<string, { id: Id; path: string; alone: string[]; others: string[] }>();
  for (const { rule, missing } of unchecked) {
    const fields = new Set(missing.map(({ id, path }) => `${path}\n${id}`));
    for (const key of fields) {
      const [path, id] = key.split('\n') as [string, string];
      if (!view.element(id)) continue;
      let question = found.get(key);
      if (!question) found.set(key, (question = { id, path, alone: [], others: [] }));
      (fields.size === 1 ? question.alone : question.others).push(rule);
    }
  }
  const place = (id: Id) => BLOCKS.indexOf(view.blockOf(id)!);
  return [...found.values()]
    .map(({ id, path, alone, others }) => ({
      id,
      path,
      unlocks: [...new Set([...alone, ...others])],
      alone: alone.length,
      waiting: alone.length + others.length,
    }))
    .sort(
      (a, b) =>
        b.alone - a.alone ||
        b.waiting - a.waiting ||
        place(a.id) - place(b.id) ||
        (a.id + a.path < b.id + b.path ? -1 : 1),
    );
}
