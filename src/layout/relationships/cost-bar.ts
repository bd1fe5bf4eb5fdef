import { money } from '../../i18n/format';
import { t, text, word } from '../../i18n/translate';
import { marginPerCustomer, servingCost, type Missing } from '../../model/economics';
import type { Segment } from '../../model/elements';
import { weaker } from '../../model/quantity';
import type { CanvasView } from '../../model/view';
import type { Drawing, Paint } from '../marks';
import type { Found } from '../picture';

/** What serving a customer of a segment costs in a month, against the margin they leave. */
export interface CostAgainstMargin {
  /** Money a customer a month: as far as it is known. */
  readonly cost: number | undefined;
  readonly margin: number | undefined;
  /** Whether some of the cost is not known, so that it is more. */
  readonly atLeast: boolean;
  readonly paint: Paint;
  readonly text: string;
  /** Whether the text tells an amount: money a customer a month. */
  readonly inMoney: boolean;
  /** How well the numbers are known; none where one is missing. */
  readonly status: string | undefined;
  /** The field to fill in first, where something is missing. */
  readonly missing: Missing | undefined;
}

/** The cost of a segment's relationships beside its margin, in numbers and words. Unknown is never zero. */
export function costOf(
  segment: Segment,
  view: CanvasView,
  found: readonly Found[],
): CostAgainstMargin {
  const { parts, total } = servingCost(segment, view);
  const margin = marginPerCustomer(segment);
  const known = parts.flatMap((part) => (part.cost.known ? [part.cost] : []));
  const cost = known.length > 0 ? known.reduce((sum, { value }) => sum + value, 0) : undefined;
  const atLeast = cost !== undefined && !total.known;
  const missing = [total, margin].flatMap((figure) => (figure.known ? [] : figure.missing))[0];
  const loses = found.some(
    ({ rule, on }) => rule === 'relationship-cost-exceeds-margin' && on === segment.id,
  );
  const below = cost !== undefined && margin.known && cost < margin.value;
  const amount = (value: number) => money(value, view.meta.currency);
  const degree = cost === undefined ? 'unknown' : atLeast ? 'least' : 'known';
  return {
    cost,
    margin: margin.known ? margin.value : undefined,
    atLeast,
    paint: loses ? 'red' : below && !atLeast ? 'green' : 'muted',
    text:
      parts.length === 0
        ? t('relationships.cost.nothing')
        : text(`relationships.cost.${degree}.${margin.known ? 'known' : 'unknown'}`, {
            costs: cost === undefined ? undefined : amount(cost),
            leaves: margin.known ? amount(margin.value) : undefined,
          }),
    inMoney: parts.length > 0 && (cost !== undefined || margin.known),
    status:
      total.known && margin.known
        ? word('numStatus', weaker(total.status, margin.status)).toLocaleLowerCase()
        : undefined,
    missing: parts.length === 0 ? undefined : missing,
  };
}

const HEIGHT = 8;

/**
 * The cost as a bar in the length of the margin; where it is more than that, the margin is marked
 * in the length of the cost. Empty while either is unknown.
 */
export function costBar({ cost, margin, paint }: CostAgainstMargin, width: number): Drawing {
  const bar = { is: 'rect', x: 0, y: 1, height: HEIGHT, radius: 3 } as const;
  const back = { ...bar, width, fill: 'line' } as const;
  if (cost === undefined || margin === undefined || cost <= 0) {
    return { width, height: HEIGHT + 2, marks: [back] };
  }
  const share = margin > 0 ? cost / margin : Infinity;
  return {
    width,
    height: HEIGHT + 2,
    marks: [
      back,
      { ...bar, width: width * Math.min(1, share), fill: paint },
      ...(share > 1 && margin > 0
        ? [
            {
              is: 'line',
              x1: width / share,
              y1: 0,
              x2: width / share,
              y2: HEIGHT + 2,
              stroke: 'sheet',
              line: 2,
            } as const,
          ]
        : []),
    ],
  };
}
