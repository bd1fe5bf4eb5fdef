import type { Cost, Relationship } from '../elements';
import type { CanvasView } from '../view';
import { compute, minus, total } from './compute';
import { payingFor } from './cost-items';
import { given, lacking, type Figure } from './figure';

/** The cost items that pay for a relationship, and what they say. */
export interface Booked {
  readonly items: readonly Cost[];
  /** All their amounts, money/month, though an item may pay for other things too; missing as soon as one is. */
  readonly amount: Figure;
  /** Those of them that pay for other relationships of today as well. */
  readonly shared: {
    readonly with: readonly Relationship[];
    /** Money/month: how much of `amount` is theirs too; zero where nothing is shared. */
    readonly amount: Figure;
  };
}

/** Which cost items of today pay for which relationships. */
export type Payments = ReadonlyMap<Relationship, readonly Cost[]>;

/** All payments of a canvas, to be looked up once for all of its relationships. */
export function paymentsOf(view: CanvasView): Payments {
  return new Map(
    view
      .all('relationships')
      .map((each) => [each, payingFor(each.id, view).filter(({ state }) => state !== 'planned')]),
  );
}

/** What the cost structure books for a relationship and for what it runs on. */
export function bookedFor(relationship: Relationship, payments: Payments): Booked {
  const items = payments.get(relationship) ?? [];
  const shared = new Set<Cost>();
  const others = [...payments].flatMap(([other, pays]) => {
    if (other === relationship || other.state === 'planned') return [];
    const both = pays.filter((item) => items.includes(item));
    for (const item of both) shared.add(item);
    return both.length > 0 ? [other] : [];
  });
  return {
    items,
    amount: items.length > 0 ? sum(items) : lacking({ id: relationship.id, path: 'links' }),
    shared: { with: others, amount: sum(items.filter((item) => shared.has(item))) },
  };
}

const sum = (items: readonly Cost[]): Figure =>
  total(
    'money/month',
    items.map((item) => given(item.amountMonth, { id: item.id, path: 'amountMonth' })),
  );

/** By how much the books say more (or, negative, less) than the figures imply: money/month. */
export function bookedOver(booked: Figure, computed: Figure): Figure {
  return compute('money/month', { booked, computed }, (v) => minus(v.booked, v.computed));
}
