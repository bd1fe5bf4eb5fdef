import type { Segment } from '../elements';
import { RelationshipType } from '../enums';
import type { CanvasView } from '../view';
import { BENCHMARK_CURRENCY, BENCHMARKS, type Benchmark } from './benchmarks';
import { given, type Figure, type KnownFigure } from './figure';
import { segmentAffordableCost, segmentMargin, servingRelationships } from './of-segment';
import { contactCost } from './relationship-cost';

const { liveContact, chatContact, phoneContact } = BENCHMARKS;

/** A contact with a person: the average of all ways, from the cheapest chat to the dearest call. */
const personContact: Benchmark = {
  ...liveContact,
  low: chatContact.low,
  high: phoneContact.high,
  sources: [...liveContact.sources, ...chatContact.sources, ...phoneContact.sources],
};

/** What one contact costs in the types that others have measured. */
const CONTACT: Partial<Record<RelationshipType, Benchmark>> = {
  self_service: BENCHMARKS.selfServiceContact,
  automated_service: BENCHMARKS.botContact,
  personal_assistance: personContact,
};

/** What a relationship type usually costs. */
export interface TypicalCost {
  readonly type: RelationshipType;
  /** For each customer, money/customer/month. */
  readonly cost: Figure;
  readonly contact: Benchmark;
}

/** Relationship types at the price of benchmarks. */
export interface TypicalCosts {
  /** How often a customer is in contact, contacts/customer/month. */
  readonly contacts: KnownFigure;
  /** No contact is on record: one a month is taken. */
  readonly guessed: boolean;
  readonly types: readonly TypicalCost[];
  /** Types of whose cost no source tells. */
  readonly untold: readonly RelationshipType[];
}

/**
 * What each relationship type would cost with a segment: its contacts at the benchmark of the type.
 * No types where the canvas counts in another currency than the benchmarks.
 */
export function typicalCosts(segment: Segment, view: CanvasView): TypicalCosts {
  const recorded = contactsOf(segment, view);
  const contacts: KnownFigure = recorded ?? {
    known: true,
    value: 1,
    unit: 'contacts/customer/month',
    status: 'assumed',
  };
  const comparable = view.meta.currency === BENCHMARK_CURRENCY;
  const types = RelationshipType.options.flatMap((type): TypicalCost[] => {
    const contact = CONTACT[type];
    if (!contact || !comparable) return [];
    const { value, low, high, unit } = contact;
    const costPerContact = { known: true, value, low, high, unit, status: 'benchmark' } as const;
    return [{ type, contact, cost: contactCost({ contacts, costPerContact }) }];
  });
  return {
    contacts,
    guessed: recorded === undefined,
    types,
    untold: RelationshipType.options.filter((type) => !CONTACT[type] && type !== 'transactional'),
  };
}

/** The most contacts that a relationship of the segment has on record. */
function contactsOf(segment: Segment, view: CanvasView): KnownFigure | undefined {
  const known = servingRelationships(segment, view).flatMap(({ id, cost }) => {
    const figure = given(cost?.contactsPerCustomerMonth, {
      id,
      path: 'cost.contactsPerCustomerMonth',
    });
    return figure.known && figure.value > 0 ? [figure] : [];
  });
  return known.sort((a, b) => b.value - a.value)[0];
}

/** The most that serving a customer may cost, and why that much. */
export interface ServingLimit {
  /** `affordable`: to reach the target for winning them (F17). `margin`: not to lose money on them. */
  readonly is: 'affordable' | 'margin';
  readonly limit: Figure;
  /** What F17 says, where the margin stands in for it. */
  readonly affordable: Figure;
}

/** F17 where it is known; elsewhere what a customer leaves, beyond which each of them loses money. */
export function servingLimit(segment: Segment, view: CanvasView): ServingLimit {
  const affordable = segmentAffordableCost(segment, view);
  if (affordable.known) return { is: 'affordable', limit: affordable, affordable };
  return { is: 'margin', limit: segmentMargin(segment), affordable };
}

/** Whether a cost stays under a limit: surely, for a part of its range, or not at all. */
export type Fit = 'fits' | 'partly' | 'exceeds';

/** Compares a cost with a limit; nothing when either is unknown. */
export function fitOf(cost: Figure, limit: Figure): Fit | undefined {
  if (!cost.known || !limit.known) return undefined;
  if ((cost.high ?? cost.value) <= limit.value) return 'fits';
  return (cost.low ?? cost.value) <= limit.value ? 'partly' : 'exceeds';
}
