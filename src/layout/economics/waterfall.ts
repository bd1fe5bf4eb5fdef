import { nameOf } from '../../i18n/name';
import { t } from '../../i18n/translate';
import type { Segment } from '../../model/elements';
import { relationshipCostPerCustomer } from '../../model/figures/of-relationship';
import {
  segmentContribution,
  segmentMargin,
  servingRelationships,
} from '../../model/figures/of-segment';
import { compute, minus } from '../../model/figures/compute';
import { recorded } from '../../model/figures/recorded';
import type { Figure } from '../../model/figures/figure';
import type { CanvasView } from '../../model/view';
import { figureText, type FigureText } from './figure-text';

/** One step from what a customer pays down to what they leave. */
export interface Step {
  readonly key: string;
  readonly label: string;
  /** `in` adds, `out` takes away, `left` is what is there after it. */
  readonly is: 'in' | 'out' | 'left';
  readonly words: FigureText;
  /** From where to where it goes on the scale; not where it is unknown, or comes after what is. */
  readonly from?: number;
  readonly to?: number;
  readonly low?: number;
  readonly high?: number;
}

/** The steps of a segment, per customer and month: revenue, less cost of goods and relationships. */
export function waterfallSteps(segment: Segment, view: CanvasView): Step[] {
  const arpa = recorded(segment, 'arpaMonth');
  const margin = segmentMargin(segment);
  const goods = compute('money/customer/month', { arpa, margin }, (v) => minus(v.arpa, v.margin));
  const serving = servingRelationships(segment, view).map((relationship) => ({
    key: relationship.id,
    label: nameOf(view, relationship.id),
    figure: relationshipCostPerCustomer(relationship, segment),
  }));
  let at: number | undefined = 0;
  const step = (key: string, label: string, is: Step['is'], figure: Figure): Step => {
    const words = figureText(withoutRange(is, figure), key, view, segment.id);
    const from: number | undefined = is === 'left' ? 0 : at;
    if (!figure.known) {
      if (is !== 'left') at = undefined;
      return { key, label, is, words };
    }
    const change: number = is === 'out' ? -figure.value : figure.value;
    const to: number | undefined =
      is === 'left' ? figure.value : from === undefined ? undefined : from + change;
    at = to;
    const range = is === 'left' && figure.low !== undefined;
    return {
      key,
      label,
      is,
      words,
      ...(from !== undefined && to !== undefined && { from, to }),
      ...(range && { low: figure.low!, high: figure.high! }),
    };
  };
  return [
    step('arpaMonth', t('economics.row.arpaMonth'), 'in', arpa),
    step('goods', t('economics.waterfall.goods'), 'out', goods),
    step('margin', t('economics.row.margin'), 'left', margin),
    ...serving.map(({ key, label, figure }) => step(key, label, 'out', figure)),
    step(
      'contribution',
      t('economics.row.contribution'),
      'left',
      segmentContribution(segment, view),
    ),
  ];
}

/** Only what is left over shows how sure it is; on each step it would be read twice. */
function withoutRange(is: Step['is'], figure: Figure): Figure {
  if (is === 'left' || !figure.known) return figure;
  const { low: _low, high: _high, ...plain } = figure;
  return plain;
}
