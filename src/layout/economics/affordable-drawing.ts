import { t } from '../../i18n/translate';
import type { Fit } from '../../model/figures/typical-cost';
import type { Drawing, Mark, Paint } from '../marks';
import { TYPE, type Measure } from '../text';
import type { Affordable, CostLine } from './affordable';
import { AXIS_HEIGHT, axisMarks, moneyAxis } from './axis';
import { columnsOf, labelMarks } from './bars';
import { shortly } from './figure-text';

const PAINT: Readonly<Record<Fit, Paint>> = { fits: 'green', partly: 'amber', exceeds: 'red' };
const ROW = { gap: 9, dot: 5 } as const;

/**
 * The costs on a line of money, with the limit across them. Nothing where nothing is known. What
 * lies far beyond the limit runs out of the picture: its range ends at the edge.
 */
export function affordableDrawing(
  affordable: Affordable,
  room: { width: number; currency: string; measure: Measure },
): Drawing | undefined {
  const { width, currency, measure } = room;
  const { limit, lines } = affordable;
  const known = lines.filter(({ figure }) => figure.known);
  if (known.length === 0 && !limit.known) return undefined;
  const values = [
    ...(limit.known ? [limit.value] : []),
    ...known.flatMap(({ figure }) => (figure.known ? [figure.value] : [])),
  ];
  const far = Math.max(...values) * 1.25;
  const ends = known.flatMap(({ figure }) => (figure.known ? [figure.low, figure.high] : []));
  const shown = ends.filter((end) => end !== undefined).map((end) => Math.min(end, far));
  const amounts = lines.map(amountText);
  const widest = Math.max(...amounts.map((amount) => measure(amount, 'meta')), 0);
  const columns = columnsOf(width, widest);
  const axis = moneyAxis([...values, ...shown], { ...columns, currency, measure });
  const head = headOf(affordable, limit.known ? axis.at(limit.value) : undefined, width, measure);
  let y = head.height + 6;
  const marks: Mark[] = [...head.marks];
  lines.forEach((line, i) => {
    const labels = labelMarks(
      [{ text: line.label, bold: line.is === 'all', fill: line.is === 'type' ? 'muted' : 'ink' }],
      0,
      y,
      columns.label,
      measure,
      columns.stacked,
    );
    const height = columns.stacked ? labels.height + 14 : Math.max(labels.height, TYPE.title.line);
    const middle = columns.stacked ? y + labels.height + 7 : y + height / 2;
    marks.push(...labels.marks, ...dotMarks(line, axis.at, axis.ends[1], middle), {
      is: 'text',
      text: amounts[i]!,
      x: columns.amount,
      y: middle,
      style: 'meta',
      fill: line.fit === 'exceeds' ? 'red' : line.words.known ? 'ink' : 'muted',
      align: 'right',
    });
    y += height + ROW.gap;
  });
  const bottom = y - ROW.gap + 6;
  const scale = axisMarks(axis, head.height, bottom, width, measure);
  const across: Mark[] = limit.known
    ? [
        {
          is: 'line',
          x1: axis.at(limit.value),
          x2: axis.at(limit.value),
          y1: head.height - 2,
          y2: bottom,
          stroke: 'blue',
          line: 2,
        },
      ]
    : [];
  return { width, height: bottom + AXIS_HEIGHT, marks: [...scale, ...across, ...marks] };
}

const amountText = ({ words, verdict, fit }: CostLine): string =>
  words.known && fit
    ? t('economics.affordable.amount', { amount: words.main, verdict })
    : shortly(words);

/** The name of the limit over its line, as near to it as the edges allow. */
function headOf(
  { label, words }: Affordable,
  at: number | undefined,
  width: number,
  measure: Measure,
) {
  if (at === undefined) return { marks: [], height: 0 };
  const text = t('economics.part', { label, amount: words.main });
  const wide = measure(text, 'meta') * 1.07;
  if (wide > width)
    return labelMarks([{ text, fill: 'blue', style: 'meta', bold: true }], 0, 0, width, measure);
  const half = wide / 2;
  const x = Math.min(Math.max(at, half), width - half);
  const mark: Mark = {
    is: 'text',
    text,
    x,
    y: TYPE.meta.line / 2,
    style: 'meta',
    fill: 'blue',
    align: 'center',
    bold: true,
  };
  return { marks: [mark], height: TYPE.meta.line + 2 };
}

function dotMarks(
  { figure, fit, is }: CostLine,
  at: (v: number) => number,
  end: number,
  y: number,
): Mark[] {
  if (!figure.known) return [];
  const paint = fit ? PAINT[fit] : 'muted';
  const { value, low, high } = figure;
  const whisker: Mark[] =
    low !== undefined && high !== undefined && high > low
      ? [
          {
            is: 'line',
            x1: at(low),
            x2: at(Math.min(high, end)),
            y1: y,
            y2: y,
            stroke: paint,
            line: 2,
          },
        ]
      : [];
  // A benchmark is hollow: it is nobody's cost yet.
  const dot: Mark =
    is === 'type'
      ? {
          is: 'circle',
          x: at(value),
          y,
          radius: ROW.dot - 0.75,
          fill: 'sheet',
          stroke: paint,
          line: 1.5,
        }
      : { is: 'circle', x: at(value), y, radius: ROW.dot, fill: paint };
  return [...whisker, dot];
}
