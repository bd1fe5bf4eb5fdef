import { link } from '../model/edit-links';
import { together } from '../model/edit';
import { firedIf, type Rule } from './rule';

export const orphanRevenue: Rule<'revenues'> = {
  id: 'orphan-revenue',
  about: 'revenues',
  category: 'structure',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'error',
  sources: ['SZ-clear', 'e3'],
  seeds: [],
  reads: [],
  check(revenue, view) {
    const payer = view.linked(revenue.id, 'segments').length > 0;
    const offer = view.linked(revenue.id, 'propositions').length > 0;
    if (payer && offer) return firedIf([]);
    return firedIf([
      {
        on: revenue.id,
        variant: payer ? 'no-offer' : offer ? 'no-payer' : 'neither',
        values: { revenue: { element: revenue.id } },
        because: [
          ...(payer ? [] : [{ id: revenue.id, path: 'links.segments', value: [] }]),
          ...(offer ? [] : [{ id: revenue.id, path: 'links.propositions', value: [] }]),
        ],
      },
    ]);
  },
  fixes(hit, view) {
    const revenue = hit.on!;
    const payers = view.linked(revenue, 'segments');
    const offers = view.linked(revenue, 'propositions');
    // Only pairs that already belong together: an offer and a segment that it is made to.
    const pairs = view.all('propositions').flatMap((proposition) =>
      view
        .linked(proposition.id, 'segments')
        .filter(
          (segment) =>
            (payers.length === 0 || payers.includes(segment)) &&
            (offers.length === 0 || offers.includes(proposition)),
        )
        .map((segment) => ({
          key: 'pay-for',
          values: {
            revenue: { element: revenue },
            segment: { element: segment.id },
            proposition: { element: proposition.id },
          },
          make: () => together('fix', [link(revenue, segment.id), link(revenue, proposition.id)]),
        })),
    );
    return [
      ...pairs,
      { key: 'say-who-pays', values: hit.values, ask: { id: revenue, path: 'links' } },
    ];
  },
};
