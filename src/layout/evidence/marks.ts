import { WEIGHTS, type Weight } from '../../model/figures/evidence-strength';
import type { Drawing, Mark, Paint } from '../marks';

/** What a step of a story looks like: a guess is a ring, what is known a dot. */
export type StepLook = 'guess' | 'held' | 'for' | 'against' | 'change';

/** The side of the square that a step's mark fills. */
export const STEP_SIZE = 16;

const middle = STEP_SIZE / 2;
const ring = (stroke: Paint): Mark => ({
  is: 'circle',
  x: middle,
  y: middle,
  radius: 5,
  fill: 'sheet',
  stroke,
  line: 2,
});
const dot = (fill: Paint): Mark => ({ is: 'circle', x: middle, y: middle, radius: 6, fill });
/** A plus or a minus: never colour alone. */
const sign = (plus: boolean): Mark[] => [
  { is: 'line', x1: middle - 3, y1: middle, x2: middle + 3, y2: middle, stroke: 'sheet', line: 2 },
  ...(plus
    ? [
        {
          is: 'line',
          x1: middle,
          y1: middle - 3,
          x2: middle,
          y2: middle + 3,
          stroke: 'sheet',
          line: 2,
        } as const,
      ]
    : []),
];

const LOOKS: Readonly<Record<StepLook, readonly Mark[]>> = {
  guess: [ring('strong-line')],
  held: [dot('ink')],
  for: [dot('green'), ...sign(true)],
  against: [dot('red'), ...sign(false)],
  change: [ring('blue'), { is: 'circle', x: middle, y: middle, radius: 2, fill: 'blue' }],
};

/** The mark of a step in a story. */
export function stepMark(look: StepLook): Drawing {
  return { width: STEP_SIZE, height: STEP_SIZE, marks: LOOKS[look] };
}

const BAR = { width: 4, gap: 2, step: 4 } as const;

/** Three bars, as many filled as the evidence weighs: said, did, put something at stake. */
export function weightMark(weight: Weight): Drawing {
  const filled = WEIGHTS.indexOf(weight) + 1;
  const height = WEIGHTS.length * BAR.step;
  const marks = WEIGHTS.map((_, i): Mark => {
    const tall = (i + 1) * BAR.step;
    return {
      is: 'rect',
      x: i * (BAR.width + BAR.gap),
      y: height - tall,
      width: BAR.width,
      height: tall,
      radius: 1,
      fill: i < filled ? 'ink' : 'line',
    };
  });
  return { width: WEIGHTS.length * (BAR.width + BAR.gap) - BAR.gap, height, marks };
}
