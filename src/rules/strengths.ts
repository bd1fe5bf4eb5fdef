import type { Id } from '../model/canvas';
import type { CanvasView } from '../model/view';
import type { Held } from './engine';
import type { AnyRule, Category } from './rule';

/** What fits: a rule, and the notes for which it holds; none for the canvas as a whole. */
export interface Strength {
  readonly rule: AnyRule;
  readonly on: readonly Id[];
}

/** Rules of these only see that nothing is missing and no link is loose: no strength yet. */
const GROUNDWORK: ReadonlySet<Category> = new Set(['completeness', 'structure']);

/**
 * Whether it is worth saying that a rule holds. Gaps ask only whether something is recorded, and
 * that a name has none of the words on a list does not make it a good one.
 */
export function isWorthSaying({ kind, category, decidable }: AnyRule): boolean {
  return kind === 'conflict' && !GROUNDWORK.has(category) && decidable !== 'text';
}

/** What holds and is worth saying, by rule in the order of the catalogue. */
export function strengthsOf(
  passed: readonly Held[],
  rules: readonly AnyRule[],
  view: CanvasView,
): Strength[] {
  const held = new Map<string, Set<Id>>();
  for (const { rule, on } of passed) {
    const notes = held.get(rule) ?? new Set();
    held.set(rule, notes);
    const note = on === undefined ? undefined : noteOf(on, view);
    if (note !== undefined) notes.add(note);
  }
  return rules.filter(isWorthSaying).flatMap((rule) => {
    const notes = held.get(rule.id);
    // A rule that asks notes has nothing to say where none of them is there.
    if (!notes || (notes.size === 0 && asksNotes(rule))) return [];
    return [{ rule, on: [...notes] }];
  });
}

const asksNotes = ({ about, beside }: AnyRule) => about !== 'canvas' || beside !== undefined;

/** The note with this id, or the one that the measure or assumption with this id is about. */
function noteOf(id: Id, view: CanvasView): Id | undefined {
  if (view.element(id)) return id;
  const about = view.record('kpis', id)?.of ?? view.record('assumptions', id)?.about.id;
  return about !== undefined && view.element(about) ? about : undefined;
}
