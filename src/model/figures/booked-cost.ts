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
}

/** What the cost structure books for a relationship and for what it runs on. */
export function bookedFor({ id }: Relationship, view: CanvasView): Booked {
  const items = [...new Set(payingFor(id, view))].filter(({ state }) => state !== 'planned');
  const amounts = items.map((item) =>
    given(item.amountMonth, { id: item.id, path: 'amountMonth' }),
  );
  return {
    items,
    amount: items.length > 0 ? total('money/month', amounts) : lacking({ id, path: 'links' }),
  };
}

/** By how much the books say more (or, negative, less) than the figures imply: money/month. */
export function bookedOver(booked: Figure, computed: Figure): Figure {
  return compute('money/month', { booked, computed }, (v) => minus(v.booked, v.computed));
}
