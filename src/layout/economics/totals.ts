import { list } from '../../i18n/format';
import { nameOf } from '../../i18n/name';
import { t } from '../../i18n/translate';
import { total } from '../../model/figures/compute';
import { blockTotal, monthlyDifference, type BlockTotal } from '../../model/figures/block-totals';
import type { Figure } from '../../model/figures/figure';
import { segmentRevenueMonth } from '../../model/figures/segment-month';
import type { CanvasView } from '../../model/view';
import { figureText, type FigureText } from './figure-text';

/** One sum of the canvas, in words. */
export interface TotalLine {
  readonly key: 'revenues' | 'costs' | 'difference' | 'segments';
  readonly label: string;
  readonly words: FigureText;
  /** `known for 3 of 5`. */
  readonly note: string;
  readonly negative: boolean;
}

/** What the blocks of revenues and costs come to in a month, and what the segments' figures say. */
export function totalsOf(view: CanvasView): TotalLine[] {
  const revenues = blockTotal(view, 'revenues');
  const costs = blockTotal(view, 'costs');
  const complete = [revenues, costs].every(({ known, of }) => known === of);
  const line = (key: TotalLine['key'], figure: Figure, note: string): TotalLine => ({
    key,
    label: t(`economics.total.${key}`),
    words: figureText(figure, key, view),
    note,
    negative: figure.known && figure.value < 0,
  });
  return [
    line('revenues', revenues.sum, counted(revenues)),
    line('costs', costs.sum, counted(costs)),
    line('difference', monthlyDifference(view), complete ? '' : t('economics.total.asFarAsKnown')),
    ...segmentsLine(view, line),
  ];
}

const counted = ({ known, of }: BlockTotal): string =>
  of === 0 ? t('economics.total.none') : t('economics.total.known', { known, of });

function segmentsLine(
  view: CanvasView,
  line: (key: TotalLine['key'], figure: Figure, note: string) => TotalLine,
): TotalLine[] {
  const all = view.all('segments').map((segment) => ({
    id: segment.id,
    figure: segmentRevenueMonth(segment),
  }));
  const known = all.filter(({ figure }) => figure.known);
  if (known.length === 0) return [];
  const open = all.filter(({ figure }) => !figure.known).map(({ id }) => nameOf(view, id));
  const sum = total(
    'money/month',
    known.map(({ figure }) => figure),
  );
  const note = open.length > 0 ? t('economics.total.without', { names: list(open) }) : '';
  return [line('segments', sum, note)];
}
