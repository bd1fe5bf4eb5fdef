import { money } from '../../i18n/format';
import type { Drawing, Mark, Paint } from '../marks';
import { TYPE, type Measure } from '../text';
import { AXIS_HEIGHT, axisMarks, moneyAxis } from './axis';
import { bar, columnsOf, labelMarks } from './bars';
import { shortly } from './figure-text';
import type { Step } from './waterfall';

const ROW = { bar: 14, gap: 10 } as const;

/**
 * The steps as bars, one under the other. `former` are the same steps before a change: their ends
 * are drawn as outlines. Nothing where no step is known.
 */
export function waterfallDrawing(
  steps: readonly Step[],
  room: { width: number; currency: string; measure: Measure; color: string },
  former?: readonly Step[],
): Drawing | undefined {
  const { width, currency, measure } = room;
  const values = [...steps, ...(former ?? [])].flatMap(({ from, to, low, high }) =>
    [from, to, low, high].filter((value) => value !== undefined),
  );
  if (values.length === 0) return undefined;
  const amounts = steps.map((step) => amountOf(step, currency));
  const widest = Math.max(...amounts.map((amount) => measure(amount, 'title') * 1.07));
  const columns = columnsOf(width, widest);
  const axis = moneyAxis(values, { ...columns, currency, measure });
  let y = 4;
  const marks: Mark[] = [];
  steps.forEach((step, i) => {
    const strong = step.is === 'left';
    const label = { text: step.label, bold: strong };
    const labels = labelMarks([label], 0, y, columns.label, measure, columns.stacked);
    const height = columns.stacked
      ? labels.height + ROW.bar + 2
      : Math.max(labels.height, TYPE.title.line);
    const top = columns.stacked ? y + labels.height + 1 : y + (height - ROW.bar) / 2;
    marks.push(...labels.marks, ...stepMarks(step, axis.at, top, room.color));
    marks.push(
      ...outline(
        former?.find(({ key }) => key === step.key),
        step,
        axis.at,
        top,
      ),
    );
    marks.push({
      is: 'text',
      text: amounts[i]!,
      x: columns.amount,
      y: top + ROW.bar / 2,
      style: 'title',
      fill: inkOf(step),
      align: 'right',
      ...(strong && { bold: true }),
    });
    y += height + ROW.gap;
  });
  const bottom = y - ROW.gap + 6;
  const scale = axisMarks(axis, 0, bottom, width, measure);
  return { width, height: bottom + AXIS_HEIGHT, marks: [...scale, ...marks] };
}

/** The amount of a step; what is taken away bears a minus. Where it is unknown, what is missing. */
export function amountOf({ is, words, from, to }: Step, currency: string): string {
  if (!words.known) return shortly(words);
  if (is !== 'out' || from === undefined || to === undefined) return words.main;
  return to === from ? money(0, currency) : money(to - from, currency);
}

const inkOf = ({ is, words, to }: Step): Paint =>
  !words.known ? 'muted' : is === 'left' && to !== undefined && to < 0 ? 'red' : 'ink';

function stepMarks(
  { key, is, from, to, low, high }: Step,
  at: (v: number) => number,
  y: number,
  color: string,
): Mark[] {
  if (from === undefined || to === undefined) return [];
  const whole = bar(at(from), at(to), y, ROW.bar, fillOf(key, is, to, color));
  const below = is === 'out' && to < 0;
  // The part of a step that goes under zero is what a customer costs more than they leave.
  const loss = below ? [bar(at(Math.min(from, 0)), at(to), y, ROW.bar, 'red' as const)] : [];
  if (low === undefined || high === undefined) return [whole, ...loss];
  const middle = y + ROW.bar / 2;
  return [
    whole,
    { is: 'line', x1: at(low), x2: at(high), y1: middle, y2: middle, stroke: 'ink', line: 1.5 },
    ...[low, high].map((end): Mark => ({
      is: 'line',
      x1: at(end),
      x2: at(end),
      y1: middle - 4,
      y2: middle + 4,
      stroke: 'ink',
      line: 1.5,
    })),
  ];
}

function fillOf(key: string, is: Step['is'], to: number, color: string): Paint {
  if (is === 'in') return color as Paint;
  if (is === 'out') return 'strong-line';
  if (key === 'margin') return color as Paint;
  return to < 0 ? 'red' : 'green';
}

function outline(
  before: Step | undefined,
  now: Step,
  at: (v: number) => number,
  y: number,
): Mark[] {
  if (before?.from === undefined || before.to === undefined) return [];
  if (before.from === now.from && before.to === now.to) return [];
  const [left, right] = [at(before.from), at(before.to)].sort((a, b) => a - b) as [number, number];
  const width = Math.max(1, right - left);
  return [
    {
      is: 'rect',
      x: left,
      y: y - 2,
      width,
      height: ROW.bar + 4,
      radius: 2,
      stroke: 'ink',
      line: 1,
    },
  ];
}
