import { scaleLinear } from 'd3-scale';
import { money } from '../../i18n/format';
import type { Mark } from '../marks';
import { TYPE, type Measure } from '../text';

/** A scale of money from left to right, and its ticks. */
export interface Axis {
  /** Where an amount stands. */
  at(value: number): number;
  /** The least and the greatest amount that it shows. */
  readonly ends: readonly [number, number];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/** Amounts beyond these have no place on a scale: what is greater stands at its end. */
const GREATEST = 1e15;
const LEAST = 1e-6;

/** Room that labels of ticks want between them. */
const APART = 14;

/**
 * A scale between `left` and `right` that shows all `values` and zero, with round ticks that do
 * not touch each other.
 */
export function moneyAxis(
  values: readonly number[],
  { left, right, currency, measure }: AxisRoom,
): Axis {
  const within = values.map((value) => Math.max(-GREATEST, Math.min(GREATEST, value)));
  const low = Math.min(0, ...within);
  const high = Math.max(0, ...within);
  const scale = scaleLinear()
    .domain([low, high - low < LEAST ? low + 1 : high])
    .range([left, right])
    .nice(5)
    .clamp(true);
  const labelled = (count: number) =>
    scale.ticks(count).map((value) => ({ x: scale(value), label: money(value, currency) }));
  const fits = (ticks: readonly { x: number; label: string }[]) =>
    ticks.every(({ x, label }, i) => {
      const last = ticks[i - 1];
      if (!last) return true;
      return x - last.x >= (measure(label, 'meta') + measure(last.label, 'meta')) / 2 + APART;
    });
  const ticks = [6, 5, 4, 3, 2].map(labelled).find(fits) ?? labelled(1).slice(0, 1);
  const [from, to] = scale.domain() as [number, number];
  return { at: (value) => scale(value), ends: [from, to], ticks };
}

export interface AxisRoom {
  readonly left: number;
  readonly right: number;
  readonly currency: string;
  readonly measure: Measure;
}

/** The ticks of an axis as lines through a picture, with their labels under it. */
export function axisMarks(
  axis: Axis,
  top: number,
  bottom: number,
  width: number,
  measure: Measure,
) {
  const zero = axis.at(0);
  return axis.ticks.flatMap(({ x, label }): Mark[] => {
    const half = measure(label, 'meta') / 2;
    const middle = Math.min(Math.max(x, half), width - half);
    return [
      {
        is: 'line',
        x1: x,
        x2: x,
        y1: top,
        y2: bottom,
        stroke: Math.abs(x - zero) < 0.01 ? 'strong-line' : 'line',
        line: 1,
      },
      {
        is: 'text',
        text: label,
        x: middle,
        y: bottom + 2 + TYPE.meta.line / 2,
        style: 'meta',
        fill: 'muted',
        align: 'center',
      },
    ];
  });
}

/** Room under an axis for the labels of its ticks. */
export const AXIS_HEIGHT = TYPE.meta.line + 4;
