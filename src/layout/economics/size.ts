import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { customersOf } from '../../model/figures/cost-per-customer';
import type { Figure } from '../../model/figures/figure';
import { segmentContribution } from '../../model/figures/of-segment';
import { segmentContributionMonth } from '../../model/figures/segment-month';
import { inOrder } from '../../model/order';
import { viewOf } from '../../model/view';
import type { Drawing, Mark, Paint } from '../marks';
import { TYPE, type Measure } from '../text';
import { AXIS_HEIGHT, axisMarks, moneyAxis } from './axis';
import { bar, columnsOf, labelMarks } from './bars';
import { figureText, shortly, type FigureText } from './figure-text';
import { segmentHeads, type SegmentHead } from './table';

/** How much a segment brings, and of how many customers. */
export interface SegmentSize extends SegmentHead {
  readonly customers: Figure;
  readonly month: Figure;
  readonly words: FigureText;
  /** `60 customers × -$2.90`. */
  readonly made: string;
}

/** Every segment by what it leaves in a month. */
export function segmentSizes(canvas: Canvas): SegmentSize[] {
  const view = viewOf(canvas);
  const heads = segmentHeads(canvas);
  return inOrder(canvas, 'segments').map((segment, i) => {
    const customers = customersOf(segment);
    const month = segmentContributionMonth(segment, view);
    const say = (figure: Figure, row: string) => shortly(figureText(figure, row, view, segment.id));
    return {
      ...heads[i]!,
      customers,
      month,
      words: figureText(month, 'contributionMonth', view, segment.id),
      made: t('economics.size.made', {
        customers: say(customers, 'activeCustomers'),
        each: say(segmentContribution(segment, view), 'contribution'),
      }),
    };
  });
}

const CIRCLE = 16;
const ROW = { bar: 16, gap: 12 } as const;

/**
 * A row a segment: a circle whose area tells how many customers, a bar for what they leave in a
 * month. Nothing where no segment's customers are known.
 */
export function sizeDrawing(
  sizes: readonly SegmentSize[],
  room: { width: number; currency: string; measure: Measure },
): Drawing | undefined {
  const { width, currency, measure } = room;
  const months = sizes.flatMap(({ month }) => (month.known ? [month.value] : []));
  const most = Math.max(
    0,
    ...sizes.map(({ customers }) => (customers.known ? customers.value : 0)),
  );
  if (months.length === 0 && most === 0) return undefined;
  const widest = Math.max(...sizes.map(({ words }) => measure(shortly(words), 'title') * 1.07));
  const lead = 2 * CIRCLE + 10;
  const columns = columnsOf(width, widest, lead);
  const axis = moneyAxis(months, { ...columns, currency, measure });
  let y = 4;
  const marks: Mark[] = [];
  for (const size of sizes) {
    const { name, made, color, customers, month, words } = size;
    const labels = [
      { text: name, bold: true },
      { text: made, style: 'meta', fill: 'muted' } as const,
    ];
    const placed = labelMarks(labels, lead, y, columns.label, measure, columns.stacked);
    const height = Math.max(placed.height + (columns.stacked ? ROW.bar + 4 : 0), 2 * CIRCLE);
    const middle = columns.stacked ? y + placed.height + 4 + ROW.bar / 2 : y + height / 2;
    const centre = y + (columns.stacked ? CIRCLE : height / 2);
    if (customers.known && most > 0) {
      const radius = Math.max(1.5, CIRCLE * Math.sqrt(customers.value / most));
      marks.push({ is: 'circle', x: CIRCLE, y: centre, radius, fill: color as Paint });
    } else {
      marks.push({ is: 'circle', x: CIRCLE, y: centre, radius: 5, stroke: 'strong-line', line: 1 });
    }
    marks.push(...placed.marks);
    if (month.known) {
      const fill = month.value < 0 ? 'red' : (color as Paint);
      marks.push(bar(axis.at(0), axis.at(month.value), middle - ROW.bar / 2, ROW.bar, fill));
    }
    marks.push({
      is: 'text',
      text: shortly(words),
      x: columns.amount,
      y: middle,
      style: 'title',
      fill: month.known ? (month.value < 0 ? 'red' : 'ink') : 'muted',
      align: 'right',
      bold: true,
    });
    y += height + ROW.gap;
  }
  const bottom = y - ROW.gap + 6;
  const scale = months.length > 0 ? axisMarks(axis, 0, bottom, width, measure) : [];
  return {
    width,
    height: bottom + (months.length > 0 ? AXIS_HEIGHT : TYPE.meta.line),
    marks: [...scale, ...marks],
  };
}
