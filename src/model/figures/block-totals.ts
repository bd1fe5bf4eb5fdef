import type { CanvasView } from '../view';
import { compute, minus, total } from './compute';
import { given, lacking, type Figure, type Missing } from './figure';

/** What the notes of a block come to. */
export interface BlockTotal {
  /** The sum of the amounts that are known, money/month; missing when none is. */
  readonly sum: Figure;
  readonly known: number;
  readonly of: number;
  /** Amounts that are not known, or cannot be right. */
  readonly open: readonly Missing[];
}

/** Adds up the amounts of a block. What is planned is left out: it is not there yet. */
export function blockTotal(view: CanvasView, block: 'revenues' | 'costs'): BlockTotal {
  const notes = view.all(block).filter(({ state }) => state !== 'planned');
  const amounts = notes.map(({ id, amountMonth }) =>
    given(amountMonth, { id, path: 'amountMonth' }),
  );
  const known = amounts.filter((amount) => amount.known);
  const open = amounts.flatMap((amount) => (amount.known ? [] : amount.missing));
  return {
    sum: known.length > 0 ? total('money/month', known) : lacking(...open),
    known: known.length,
    of: notes.length,
    open,
  };
}

/** What is earned less what is spent, money/month, as far as either is known. */
export function monthlyDifference(view: CanvasView): Figure {
  const inputs = {
    revenues: blockTotal(view, 'revenues').sum,
    costs: blockTotal(view, 'costs').sum,
  };
  return compute('money/month', inputs, (v) => minus(v.revenues, v.costs));
}
