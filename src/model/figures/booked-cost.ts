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

/** What the cost structure books for a relationship and for what it runs on. */
export function bookedFor({ id }: Relationship, view: CanvasView): Booked {
  const items = [...new Set(payingFor(id, view))].filter(({ state }) => state !== 'planned');
  const sum = (of: readonly Cost[]) =>
    total(
      'money/month',
      of.map((item) => given(item.amountMonth, { id: item.id, path: 'amountMonth' })),
    );
  const others = view
    .all('relationships')
    .filter((other) => other.id !== id && other.state !== 'planned')
    .map((other) => ({ other, pays: new Set(payingFor(other.id, view)) }));
  const pays = (item: Cost) => others.some((one) => one.pays.has(item));
  return {
    items,
    amount: items.length > 0 ? sum(items) : lacking({ id, path: 'links' }),
    shared: {
      with: others.flatMap(({ other, pays: own }) =>
        items.some((item) => own.has(item)) ? [other] : [],
      ),
      amount: sum(items.filter(pays)),
    },
  };
}

/** By how much the books say more (or, negative, less) than the figures imply: money/month. */
export function bookedOver(booked: Figure, computed: Figure): Figure {
  return compute('money/month', { booked, computed }, (v) => minus(v.booked, v.computed));
}
