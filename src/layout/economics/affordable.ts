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
    ...(limit.is === 'margin' ? [whyMargin(limit)] : []),
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

function whyMargin({ limit, affordable }: ServingLimit): string {
  if (!limit.known) return t('economics.affordable.noLimit');
  const contract = !affordable.known && affordable.why === 'inapplicable';
  return t(contract ? 'economics.affordable.noContract' : 'economics.affordable.margin');
}
