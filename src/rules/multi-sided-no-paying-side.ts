import type { Segment } from '../model/elements';
import type { CanvasView } from '../model/view';
import type { Fix } from './fix';
import { addRevenue, letPay } from './parts/add-revenue';
import { firedIf, notApplicable, passed, type Rule } from './rule';

export const multiSidedNoPayingSide: Rule<'canvas'> = {
  id: 'multi-sided-no-paying-side',
  about: 'canvas',
  category: 'portfolio',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'error',
  sources: ['BMG-87'],
  seeds: ['S0-21'],
  reads: ['meta.patterns'],
  check(canvas, view) {
    if (!view.meta.patterns?.includes('multi_sided_platform')) return notApplicable;
    const segments = view.all('segments');
    if (segments.length === 0) return notApplicable;
    if (segments.some(({ id }) => view.linked(id, 'revenues').length > 0)) return passed;
    return firedIf([
      {
        values: { segments: { elements: segments.map(({ id }) => id) } },
        because: [
          { id: canvas.id, path: 'meta.patterns', value: 'multi_sided_platform' },
          ...segments.map(({ id }) => ({ id, path: 'links.revenues', value: [] })),
        ],
      },
    ]);
  },
  fixes(_hit, view) {
    const payersFirst = [...view.all('segments')].sort((a, b) => pays(b) - pays(a));
    return [
      ...payersFirst.slice(0, 3).map((segment) => letSomeonePay(segment, view)),
      {
        key: 'write-in-block',
        values: { block: { word: ['block', 'revenues'] } },
        ask: { block: 'revenues' },
      },
    ];
  },
};

/** Those marked as payers first, then those of whom nothing is known, then users. */
const pays = ({ role }: Segment): number => (role === undefined ? 1 : role === 'user' ? 0 : 2);

/** A segment pays what is there and not yet paid by anyone, or a revenue stream to be named. */
function letSomeonePay({ id }: Segment, view: CanvasView): Fix {
  // No segment pays anything yet, so any revenue stream on the canvas is without a payer.
  const unpaid = view.all('revenues')[0];
  return unpaid ? letPay(id, unpaid.id) : addRevenue(id, view.linked(id, 'propositions')[0]?.id);
}
