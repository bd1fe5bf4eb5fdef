import { list, money } from '../../i18n/format';
import { nameOf } from '../../i18n/name';
import { t, word } from '../../i18n/translate';
import { BLOCKS } from '../../model/blocks';
import type { Canvas, Id } from '../../model/canvas';
import { beliefsOf, tallyOf, type Belief } from '../../model/figures/beliefs';
import { doubtOf } from '../../model/figures/evidence-strength';
import { byRisk } from '../../model/figures/risk';
import { inOrder } from '../../model/order';
import { segmentsServed } from '../../model/served';
import { viewOf, type CanvasView } from '../../model/view';
import { segmentPlaces } from '../palette';

/** A belief in words: a card of the board, a row of the list. */
export interface Card {
  /** Its own among all cards. */
  readonly key: string;
  readonly belief: Belief;
  /** What is believed. */
  readonly statement: string;
  /** The name of the note it is about. */
  readonly about: string;
  /** Places of the segments it concerns, from 0: their colours and patterns. */
  readonly stripes: readonly number[];
  /** What is on record for and against it: `31 for, 12 against`. */
  readonly tally: string;
  /** What the evidence leaves open. */
  readonly doubt: string;
  /** What would have to change if it were wrong. */
  readonly rests: string;
  /** What followed from it, where it turned out false and someone said so. */
  readonly resolution: string | undefined;
}

/** The open beliefs, what to test first on top, and then those that are settled. */
export interface Cards {
  readonly open: readonly Card[];
  readonly settled: readonly Card[];
}

/** Notes that stand for something nobody has confirmed yet, such as what a fix put in. */
export function placeholdersOf(canvas: Canvas): { readonly id: Id; readonly name: string }[] {
  const view = viewOf(canvas);
  return BLOCKS.flatMap((block) =>
    inOrder(canvas, block)
      .filter(({ status }) => status === 'assumed')
      .map(({ id }) => ({ id, name: nameOf(view, id) })),
  );
}

/** Every belief of a canvas as a card. */
export function cardsOf(canvas: Canvas): Cards {
  const view = viewOf(canvas);
  const beliefs = beliefsOf(view);
  const open = byRisk(beliefs).map(({ belief }) => belief);
  const places = segmentPlaces(canvas);
  const card = (belief: Belief) => cardOf(belief, view, places);
  return {
    open: open.map(card),
    settled: beliefs.filter((belief) => !open.includes(belief)).map(card),
  };
}

function cardOf(belief: Belief, view: CanvasView, places: ReadonlyMap<Id, number>): Card {
  const { kind, id, about } = belief;
  const assumption = kind === 'assumption' ? view.record('assumptions', id) : undefined;
  return {
    key: `${kind} ${id}`,
    belief,
    statement: assumption
      ? assumption.statement.trim() || t('evidence.unsaid')
      : expectationWords(id, view),
    about: nameOf(view, about),
    stripes: segmentsServed(view, about)
      .flatMap((segment) => places.get(segment) ?? [])
      .sort((a, b) => a - b),
    tally: tallyWords(belief),
    doubt: t(`evidence.doubt.${doubtOf(belief.evidence)}`, tallyOf(belief)),
    rests: restsWords(belief, view.meta.currency),
    resolution: assumption?.resolution?.trim() || undefined,
  };
}

/** What a segment is believed to expect: `Riders expect Self-service and Community`. */
function expectationWords(id: Id, view: CanvasView): string {
  const types = view.get('segments', id)?.expectation?.types ?? [];
  return t('evidence.expects', {
    segment: nameOf(view, id),
    types: list(types.map(({ type }) => word('relationshipType', type))),
  });
}

function tallyWords({ evidence }: Belief): string {
  const said = (['for', 'against'] as const).flatMap((side) => {
    const pieces = evidence.filter(({ stance }) => stance === side);
    if (pieces.length === 0) return [];
    const counted = pieces.filter((piece) => piece.evidence.n !== undefined);
    const count = counted.reduce((sum, piece) => sum + piece.evidence.n!, 0);
    // Nobody counted is not nobody.
    return t(`evidence.tally.${side}`, {
      count,
      more: counted.length < pieces.length ? 'yes' : 'no',
    });
  });
  return said.join(', ') || t('evidence.tally.none');
}

function restsWords({ relationships, revenue }: Belief, currency: string): string {
  const count = relationships.length;
  return revenue.known
    ? t('evidence.rests.money', { count, money: money(revenue.value, currency) })
    : t('evidence.rests', { count });
}
