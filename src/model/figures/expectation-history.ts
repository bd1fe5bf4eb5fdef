import type { Expectation, Segment } from '../elements';
import type { Evidence } from '../records';
import { stanceOn, type Stance } from '../evidence';
import type { CanvasView } from '../view';

type Held = Pick<Expectation, 'types' | 'status'>;

/** One step on the way to what a segment is believed to expect. */
export type Step =
  | { readonly is: 'first'; readonly held: Held }
  | { readonly is: 'evidence'; readonly evidence: Evidence; readonly stance: Stance }
  | { readonly is: 'change'; readonly on: string; readonly from: Held; readonly to: Held }
  | { readonly is: 'now'; readonly held: Held };

/** A date as far as it sorts: a year, with or without month and day. */
const dateOf = (text: string | undefined): string | undefined =>
  text && /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) ? text : undefined;

/**
 * What was believed that a segment expects, what came back, and what changed because of it: oldest
 * first. Evidence without a date stands right after the first belief; of one day, evidence stands
 * before the change it led to. Each piece is judged by what was believed then. Nothing where nobody
 * has said what the segment expects.
 */
export function expectationHistory(segment: Segment, view: CanvasView): Step[] {
  const { expectation } = segment;
  if (!expectation || expectation.types.length === 0) return [];
  const earlier = [...(expectation.earlier ?? [])].sort((a, b) => (a.until < b.until ? -1 : 1));
  const held: Held[] = [...earlier, expectation];
  const evidence = view.evidenceAbout(segment.id, 'expectation');
  const undated = evidence.filter(({ date }) => !dateOf(date));
  const dated = evidence
    .filter(({ date }) => dateOf(date))
    .sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : a.id < b.id ? -1 : 1));

  const steps: Step[] = [{ is: 'first', held: held[0]! }];
  const add = (pieces: readonly Evidence[], then: Held) => {
    const expected = then.types.map(({ type }) => type);
    for (const piece of pieces) {
      steps.push({ is: 'evidence', evidence: piece, stance: stanceOn(piece, expected) });
    }
  };
  add(undated, held[0]!);
  let from = '';
  earlier.forEach(({ until }, i) => {
    add(
      dated.filter(({ date }) => date! > from && date! <= until),
      held[i]!,
    );
    steps.push({ is: 'change', on: until, from: held[i]!, to: held[i + 1]! });
    from = until;
  });
  add(
    dated.filter(({ date }) => date! > from),
    expectation,
  );
  steps.push({ is: 'now', held: expectation });
  return steps;
}
