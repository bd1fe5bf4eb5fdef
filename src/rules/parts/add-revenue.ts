import type { Id } from '../../model/canvas';
import { link } from '../../model/edit-links';
import { addNotes } from '../../model/edit-notes';
import { together } from '../../model/edit';
import type { EditFix, FixContext } from '../fix';

/** The fix that lets a segment pay: a revenue stream to be named, for an offer if one is given. */
export function addRevenue(segment: Id, proposition?: Id): EditFix {
  const values = { segment: { element: segment } };
  const make = ({ newId, placeholder }: FixContext) => {
    const id = newId();
    return together('fix', [
      addNotes('revenues', [{ id, name: placeholder('revenue-from', values), status: 'assumed' }]),
      link(id, segment),
      ...(proposition === undefined ? [] : [link(id, proposition)]),
    ]);
  };
  if (proposition === undefined) return { key: 'add-revenue', values, make };
  return {
    key: 'add-revenue-for',
    values: { ...values, proposition: { element: proposition } },
    make,
  };
}

/** The fix that lets a segment pay a revenue stream that is there already. */
export function letPay(segment: Id, revenue: Id): EditFix {
  return {
    key: 'let-pay',
    values: { segment: { element: segment }, revenue: { element: revenue } },
    make: () => link(revenue, segment),
  };
}
