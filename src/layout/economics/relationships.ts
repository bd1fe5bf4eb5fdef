import { list } from '../../i18n/format';
import { nameOf } from '../../i18n/name';
import { t, text } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import type { Relationship, Segment } from '../../model/elements';
import {
  bookedFor,
  bookedOver,
  paymentsOf,
  type Booked,
  type Payments,
} from '../../model/figures/booked-cost';
import { communityContributors } from '../../model/figures/community';
import { given, type Figure } from '../../model/figures/figure';
import * as of from '../../model/figures/of-relationship';
import { inOrder } from '../../model/order';
import type { Quantity } from '../../model/quantity';
import { viewOf, type CanvasView } from '../../model/view';
import { figureText, originOf, unitWords, type FigureText } from './figure-text';

/** A further figure of a relationship: `People needed`, `2 people`. */
export interface Detail {
  readonly key: string;
  readonly label: string;
  readonly words: FigureText;
}

/** A number of a relationship that is on record. */
export interface Input {
  readonly path: string;
  readonly label: string;
  readonly words: FigureText;
  readonly origin: string | undefined;
}

/** What one relationship costs, and what is booked for it. */
export interface RelationshipRow {
  readonly id: Id;
  readonly name: string;
  readonly segments: readonly { readonly id: Id; readonly name: string }[];
  /** F1, money/month. */
  readonly cost: Figure;
  readonly costWords: FigureText;
  /** Names of the cost items that pay for it. */
  readonly items: readonly { readonly id: Id; readonly name: string }[];
  readonly bookedWords: FigureText;
  /** How the two agree: `$6.00 less than computed`. */
  readonly verdict: string;
  /** How much of what is booked pays for other relationships too; empty where nothing does. */
  readonly shared: string;
  readonly short: boolean;
  readonly inputs: readonly Input[];
  readonly details: readonly Detail[];
}

/** All relationships that are there now. What is planned costs nothing yet. */
export function relationshipRows(canvas: Canvas): RelationshipRow[] {
  const view = viewOf(canvas);
  const payments = paymentsOf(view);
  return inOrder(canvas, 'relationships')
    .filter(({ state }) => state !== 'planned')
    .map((relationship) => rowOf(relationship, payments, view));
}

function rowOf(relationship: Relationship, payments: Payments, view: CanvasView): RelationshipRow {
  const { id } = relationship;
  const segments = view.linked(id, 'segments');
  const cost = of.relationshipCostMonth(relationship, view);
  const { items, amount, shared } = bookedFor(relationship, payments);
  const over = bookedOver(amount, cost);
  const bookedWords = figureText(amount, 'booked', view, id);
  return {
    id,
    name: nameOf(view, id),
    segments: segments.map((segment) => ({ id: segment.id, name: nameOf(view, segment.id) })),
    cost,
    costWords: figureText(cost, 'relationshipCost', view, id),
    items: items.map((item) => ({ id: item.id, name: nameOf(view, item.id) })),
    // Nothing booked is not a number that someone forgot.
    bookedWords: items.length > 0 ? bookedWords : { ...bookedWords, needs: [] },
    verdict: items.length === 0 ? t('economics.booked.none') : verdictOf(over, shared.amount, view),
    shared: sharedWords(shared, view),
    short: over.known && Math.round(over.value * 100) < 0,
    inputs: inputsOf(relationship, view),
    details: detailsOf(relationship, segments, view),
  };
}

function verdictOf(over: Figure, shared: Figure, view: CanvasView): string {
  if (!over.known) return '';
  const cents = Math.round(over.value * 100);
  if (cents === 0) return t('economics.booked.same');
  const of = (value: number) => figureText({ ...over, value }, 'booked', view).main;
  if (cents < 0) return t('economics.booked.less', { by: of(-over.value) });
  // What others share in may be theirs: only what is left without it is too much.
  const theirs = shared.known ? shared.value : 0;
  const own = over.value - theirs;
  if (theirs === 0) return t('economics.booked.more', { by: of(own) });
  return Math.round(own * 100) > 0
    ? t('economics.booked.moreOwn', { by: of(own) })
    : t('economics.booked.enough');
}

function sharedWords({ with: others, amount }: Booked['shared'], view: CanvasView): string {
  if (others.length === 0 || !amount.known) return '';
  return t('economics.booked.shared', {
    amount: figureText(amount, 'booked', view).main,
    names: list(others.map(({ id }) => nameOf(view, id))),
  });
}

const COST_FIELDS = [
  'contactsPerCustomerMonth',
  'costPerContact',
  'variablePerCustomerMonth',
  'fixedMonth',
  'setup',
  'amortisationMonths',
] as const;
const OWN_FIELDS = [
  'adoption',
  'accountsPerRep',
  'repCount',
  'rewardRate',
  'redemptionRate',
] as const;

/** All its numbers on record, with how well each is known and where it is from. */
function inputsOf(relationship: Relationship, view: CanvasView): Input[] {
  const { id, cost } = relationship;
  const input = (path: string, quantity: Quantity | undefined): Input[] => {
    if (!quantity) return [];
    const words = figureText(given(quantity, { id, path }), 'input', view, id);
    const label = text(`field.${path}`, undefined, path);
    const unit = unitWords(quantity.unit);
    return [
      {
        path,
        label: text(`economics.lever.${path}`, undefined, unit ? `${label} (${unit})` : label),
        words,
        origin: originOf(quantity),
      },
    ];
  };
  return [
    ...COST_FIELDS.flatMap((field) => input(`cost.${field}`, cost?.[field])),
    ...OWN_FIELDS.flatMap((field) => input(field, relationship[field])),
  ];
}

/** The figures that apply: by segment what a customer costs and when it pays, then what its type asks. */
function detailsOf(
  relationship: Relationship,
  segments: readonly Segment[],
  view: CanvasView,
): Detail[] {
  const { id, accountsPerRep, rewardRate, adoption, type } = relationship;
  const several = segments.length > 1;
  const detail = (key: string, figure: Figure, segment?: Segment): Detail => ({
    key: segment ? `${key}/${segment.id}` : key,
    label:
      segment && several
        ? t('economics.detail.with', {
            what: t(`economics.detail.${key}` as 'economics.detail.perCustomer'),
            segment: nameOf(view, segment.id),
          })
        : t(`economics.detail.${key}` as 'economics.detail.perCustomer'),
    words: figureText(figure, key, view, id),
  });
  const each = segments.flatMap((segment) => [
    detail('perCustomer', of.relationshipCostPerCustomer(relationship, segment), segment),
    ...(adoption
      ? [detail('perUser', of.relationshipCostPerUser(relationship, segment), segment)]
      : []),
    ...(relationship.cost?.fixedMonth || relationship.cost?.setup
      ? [detail('breakEven', of.relationshipBreakEven(relationship, segment), segment)]
      : []),
    ...(rewardRate
      ? [detail('rewardUplift', of.rewardUplift(relationship, segment), segment)]
      : []),
  ]);
  const members = of.relationshipCustomers(relationship, view);
  const writing = communityContributors(members);
  return [
    ...each,
    ...(accountsPerRep || type === 'dedicated_personal_assistance'
      ? [
          detail('people', of.repsNeeded(relationship, view)),
          detail('utilisation', of.repUtilisation(relationship, view)),
        ]
      : []),
    ...(rewardRate ? [detail('reward', of.rewardShare(relationship))] : []),
    ...(type === 'community'
      ? [detail('contributors', writing.contributors), detail('occasional', writing.occasional)]
      : []),
  ];
}

/** The segments of a relationship as one text. */
export const segmentsText = ({ segments }: RelationshipRow): string =>
  segments.length > 0 ? list(segments.map(({ name }) => name)) : t('economics.booked.noSegment');
