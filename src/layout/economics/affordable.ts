import { money } from '../../i18n/format';
import { nameOf } from '../../i18n/name';
import { t, word } from '../../i18n/translate';
import type { Segment } from '../../model/elements';
import { BENCHMARKS } from '../../model/figures/benchmarks';
import type { Figure } from '../../model/figures/figure';
import { relationshipCostPerCustomer } from '../../model/figures/of-relationship';
import { segmentServingCost, servingRelationships } from '../../model/figures/of-segment';
import {
  fitOf,
  servingLimit,
  typicalCosts,
  type Fit,
  type ServingLimit,
  type TypicalCosts,
} from '../../model/figures/typical-cost';
import type { CanvasView } from '../../model/view';
import type { Drawing, Mark, Paint } from '../marks';
import { TYPE, type Measure } from '../text';
import { AXIS_HEIGHT, axisMarks, moneyAxis } from './axis';
import { columnsOf, labelMarks } from './bars';
import { figureText, plainAmount, type FigureText } from './figure-text';

/** Something that serving costs, against the limit. */
export interface CostLine {
  readonly key: string;
  readonly label: string;
  /** `own` is on the canvas, `all` of them together, `type` a type at the price of a benchmark. */
  readonly is: 'own' | 'all' | 'type';
  readonly figure: Figure;
  readonly words: FigureText;
  readonly fit: Fit | undefined;
  /** `fits`, `does not fit`. */
  readonly verdict: string;
}

/** Which relationships a segment can carry. */
export interface Affordable extends Omit<ServingLimit, 'limit'> {
  readonly limit: Figure;
  readonly words: FigureText;
  /** `Affordable serving cost` or what stands in for it. */
  readonly label: string;
  readonly lines: readonly CostLine[];
  /** What is taken for granted, and what is not told. */
  readonly notes: readonly string[];
}

/** What serving a customer may cost at most, and what each way of serving them costs. */
export function affordableOf(segment: Segment, view: CanvasView): Affordable {
  const { is, limit, affordable } = servingLimit(segment, view);
  const typical = typicalCosts(segment, view);
  const line = (key: string, label: string, kind: CostLine['is'], figure: Figure): CostLine => {
    const fit = fitOf(figure, limit);
    const words = figureText(figure, 'relationshipCost', view, segment.id);
    const verdict = fit ? t(`economics.fit.${fit}`) : t('economics.fit.unknown');
    return { key, label, is: kind, figure, words, fit, verdict };
  };
  const own = servingRelationships(segment, view);
  const all = segmentServingCost(segment, view);
  return {
    is,
    limit,
    affordable,
    words: figureText(limit, is, view, segment.id),
    label: t(`economics.limit.${is}`),
    lines: [
      ...own.map((each) =>
        line(each.id, nameOf(view, each.id), 'own', relationshipCostPerCustomer(each, segment)),
      ),
      ...(own.length > 1 ? [line('all', t('economics.affordable.all'), 'all', all)] : []),
      ...typical.types.map(({ type, cost }) =>
        line(type, word('relationshipType', type), 'type', cost),
      ),
    ],
    notes: notesOf({ is, limit, affordable }, typical, view),
  };
}

/** Customers that one person looks after, where each has a person of their own. */
const PER_PERSON = BENCHMARKS.dedicatedAccounts;

function notesOf(limit: ServingLimit, typical: TypicalCosts, view: CanvasView): string[] {
  const { contacts, guessed, types } = typical;
  const count = plainAmount(contacts.value, contacts.unit, view.meta.currency);
  const known = limit.limit.known ? limit.limit.value : undefined;
  return [
    ...(limit.is === 'margin' ? [whyMargin(limit.affordable)] : []),
    ...(limit.is === 'affordable' && known !== undefined && known < 0
      ? [t('economics.affordable.outOfReach')]
      : []),
    types.length > 0
      ? t(guessed ? 'economics.affordable.guessed' : 'economics.affordable.contacts', { count })
      : t('economics.affordable.otherCurrency', { currency: view.meta.currency }),
    ...(known !== undefined && known > 0
      ? [
          t('economics.affordable.dedicated', {
            few: PER_PERSON.low,
            many: PER_PERSON.high,
            from: money(known * PER_PERSON.low, view.meta.currency),
            to: money(known * PER_PERSON.high, view.meta.currency),
          }),
        ]
      : []),
    t('economics.affordable.untold'),
  ];
}

function whyMargin(affordable: Figure): string {
  const contract = !affordable.known && affordable.why === 'inapplicable';
  return t(contract ? 'economics.affordable.noContract' : 'economics.affordable.margin');
}

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
    : words.main;

/** The name of the limit over its line, as near to it as the edges allow. */
function headOf(
  { label, words }: Affordable,
  at: number | undefined,
  width: number,
  measure: Measure,
) {
  const text = t('economics.affordable.head', { label, amount: words.main });
  const wide = measure(text, 'meta') * 1.07;
  if (wide > width)
    return labelMarks([{ text, fill: 'blue', style: 'meta', bold: true }], 0, 0, width, measure);
  const half = wide / 2;
  const x = Math.min(Math.max(at ?? half, half), width - half);
  const mark: Mark = {
    is: 'text',
    text,
    x,
    y: TYPE.meta.line / 2,
    style: 'meta',
    fill: at === undefined ? 'muted' : 'blue',
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
