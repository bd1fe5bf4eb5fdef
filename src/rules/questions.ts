import { BLOCKS } from '../model/blocks';
import type { Id } from '../model/canvas';
import type { Missing } from '../model/economics';
import type { CanvasView } from '../model/view';
import type { Unchecked } from './engine';

/** Stands for the canvas itself, whose settings have paths such as `meta.asOf`. */
export const CANVAS = '';

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
 * which the most wait at all, then in the order of the blocks.
 */
export function nextQuestions(unchecked: readonly Unchecked[], view: CanvasView): Question[] {
  const found = new Map<string, { id: Id; path: string; alone: string[]; others: string[] }>();
  for (const { rule, missing } of unchecked) {
    const places = missing.flatMap((field) => placeOf(field, view) ?? []);
    const fields = new Set(places.map(({ id, path }) => `${path}\n${id}`));
    for (const key of fields) {
      const [path, id] = key.split('\n') as [string, string];
      let question = found.get(key);
      if (!question) found.set(key, (question = { id, path, alone: [], others: [] }));
      (fields.size === 1 ? question.alone : question.others).push(rule);
    }
  }
  const place = (id: Id) => (id === CANVAS ? -1 : BLOCKS.indexOf(view.blockOf(id)!));
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

/** Where a missing field is filled in: records are, at the note that they are about. */
function placeOf({ id, path }: Missing, view: CanvasView): Missing | undefined {
  if (path.startsWith('meta.')) return { id: CANVAS, path };
  if (view.element(id)) return { id, path };
  const kpi = view.record('kpis', id);
  if (kpi) return at(kpi.of, 'kpis', view);
  const evidence = view.record('evidence', id);
  if (evidence) return at(evidence.about.id, 'evidence', view);
  const assumption = view.record('assumptions', id);
  return assumption && at(assumption.about.id, 'assumptions', view);
}

const at = (id: Id, path: string, view: CanvasView): Missing | undefined =>
  view.element(id) && { id, path };
