import { change } from '../model/edit-notes';
import { addRevenue, letPay } from './parts/add-revenue';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const payingSegmentWithoutRevenue: Rule<'segments'> = {
  id: 'paying-segment-without-revenue',
  about: 'segments',
  category: 'completeness',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'warning',
  // What to charge is often the last thing that an idea decides.
  atStage: { idea: 'info' },
  sources: ['SZ-clear'],
  seeds: [],
  reads: ['segments.role'],
  check(segment, view) {
    if (segment.role === 'user') return notApplicable;
    if (view.linked(segment.id, 'revenues').length > 0) return passed;
    if (segment.role === undefined) return cannotCheck({ id: segment.id, path: 'role' });
    return firedIf([
      {
        on: segment.id,
        values: { segment: { element: segment.id } },
        because: [
          { id: segment.id, path: 'role', value: segment.role },
          { id: segment.id, path: 'links.revenues', value: [] },
        ],
      },
    ]);
  },
  fixes(hit, view) {
    const segment = hit.on!;
    const offers = view.linked(segment, 'propositions');
    const sold = new Set(
      offers.flatMap((offer) => view.linked(offer.id, 'revenues').map(({ id }) => id)),
    );
    return [
      ...[...sold].slice(0, 2).map((revenue) => letPay(segment, revenue)),
      ...(offers.length > 0
        ? offers.slice(0, 2).map((offer) => addRevenue(segment, offer.id))
        : [addRevenue(segment)]),
      {
        key: 'mark-as-user',
        values: hit.values,
        make: () =>
          change('segments', segment, (draft) => {
            draft.role = 'user';
          }),
      },
    ];
  },
};
