import type { NumStatus } from '../enums';
import { compute, refuse } from './compute';
import { impossible, lacking, remarking, type Figure, type Missing } from './figure';

/** Fewer answers than this say little: the score is shown with its range. */
export const FEW_ANSWERS = 30;
/** Half the width of a 95% interval, in standard errors. */
const NORMAL_95 = 1.96;

/** The three groups of answers from 0 to 10: 9 and 10, 7 and 8, 0 to 6. Zero is a detractor too. */
export function npsGroups(answers: readonly number[]) {
  const count = (from: number, below: number) =>
    answers.filter((answer) => answer >= from && answer < below).length;
  return { promoters: count(9, 11), passives: count(7, 9), detractors: count(0, 7) };
}

/**
 * F23, the net promoter score: `100 · (promoters - detractors) / answers`, points from -100 to 100.
 * Undefined without answers. Below 30 of them the range is widened by what chance alone does: the
 * adjusted Wald interval (three answers are added, half of them passive), as the plain one has no
 * width when all agree. Source: Supportbee.
 */
export function netPromoterScore(
  inputs: Record<'promoters' | 'passives' | 'detractors', Figure>,
): Figure {
  const { promoters, passives, detractors } = inputs;
  const figure = compute('points', inputs, (v) => {
    const all = v.promoters + v.passives + v.detractors;
    if (all === 0) return refuse('undefined', 'promoters', 'passives', 'detractors');
    return (100 * (v.promoters - v.detractors)) / all;
  });
  if (!figure.known || !promoters.known || !passives.known || !detractors.known) return figure;
  const answers = promoters.value + passives.value + detractors.value;
  if (answers >= FEW_ANSWERS) return figure;
  const n = answers + 3;
  const share = (promoters.value + 0.75) / n - (detractors.value + 0.75) / n;
  const variance = (promoters.value + detractors.value + 1.5) / n - share ** 2;
  const reach = NORMAL_95 * Math.sqrt(variance / n);
  const within = (points: number) => Math.max(-100, Math.min(100, points));
  return remarking(
    {
      ...figure,
      low: Math.min(figure.low ?? figure.value, within(100 * (share - reach))),
      high: Math.max(figure.high ?? figure.value, within(100 * (share + reach))),
    },
    { is: 'few-answers' },
  );
}

/** How many of the answers from 1 to 5 are satisfied: 4 and 5. */
export function satisfiedOf(answers: readonly number[]): number {
  return answers.filter((answer) => answer >= 4 && answer <= 5).length;
}

/**
 * F24, customer satisfaction: `satisfied / answers`, a share; satisfied are 4 and 5 of 5. It is not
 * the average over the maximum, and not the fraction turned over, as one published page has it.
 * Undefined without answers. Source: Supportbee.
 */
export function customerSatisfaction(inputs: Record<'satisfied' | 'answers', Figure>): Figure {
  return compute('share', inputs, ({ satisfied, answers }) => {
    if (answers === 0) return refuse('undefined', 'answers');
    return satisfied > answers ? refuse('invalid', 'satisfied') : satisfied / answers;
  });
}

/**
 * The two questions about effort. `effort` (2010): 1 to 5, where 5 is much effort, which is bad.
 * `ease` (version 2): 1 to 7, where 7 is easy, which is good.
 */
export const EFFORT_SCALES = {
  effort: { min: 1, max: 5, better: 'lower' },
  ease: { min: 1, max: 7, better: 'higher' },
} as const;
export type EffortScale = keyof typeof EFFORT_SCALES;

/** A customer effort score: it means nothing without its scale. */
export interface EffortScore {
  readonly scale: EffortScale;
  readonly score: Figure;
}

/**
 * F25, customer effort: the mean of the answers, on their scale. `at` is where they are recorded.
 * Missing without answers, invalid when one is off the scale. Sources: HBR-CES, Supportbee.
 */
export function customerEffort(
  answers: readonly number[],
  scale: EffortScale,
  status: NumStatus,
  at: Missing,
): EffortScore {
  if (answers.length === 0) return { scale, score: lacking(at) };
  const { min, max } = EFFORT_SCALES[scale];
  if (!answers.every((answer) => answer >= min && answer <= max)) {
    return { scale, score: impossible('invalid', status, at) };
  }
  const value = answers.reduce((sum, answer) => sum + answer / answers.length, 0);
  return { scale, score: { known: true, value, unit: 'answer', status, at } };
}

/**
 * F25, by how many steps it has become easier, negative when it became harder. Scores of different
 * scales are not compared: `inapplicable`.
 */
export function effortSaved(before: EffortScore, after: EffortScore): Figure {
  if (before.scale !== after.scale) {
    const places = [before, after].flatMap(({ score }) =>
      score.known ? (score.at ?? []) : score.missing,
    );
    return impossible('inapplicable', 'assumed', ...places);
  }
  const sign = EFFORT_SCALES[before.scale].better === 'higher' ? 1 : -1;
  return compute(
    'answer',
    { before: before.score, after: after.score },
    (v) => sign * (v.after - v.before),
  );
}
