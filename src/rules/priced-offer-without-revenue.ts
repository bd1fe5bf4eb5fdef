import { link } from '../model/edit-links';
import { change } from '../model/edit-notes';
import { stageOf } from '../model/evidence';
import type { Fix } from './fix';
import { addRevenue } from './parts/add-revenue';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const pricedOfferWithoutRevenue: Rule<'propositions'> = {
  id: 'priced-offer-without-revenue',
  about: 'propositions',
  category: 'structure',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  atStage: { idea: 'info' },
  sources: ['SZ-clear', 'BMGQ', 'e3'],
  seeds: ['S1-24', 'S3-05'],
  reads: ['meta.stage', 'propositions.priceLevel', 'propositions.state', 'segments.role'],
  check(proposition, view) {
    const { id, priceLevel } = proposition;
    if (proposition.state === 'planned' || priceLevel === 'free') return notApplicable;
    if (view.linked(id, 'revenues').length > 0) {
      return priceLevel === undefined ? notApplicable : passed;
    }
    const segments = view.linked(id, 'segments');
    if (segments.length === 0) return notApplicable;
    const payers = segments.filter(({ role }) => role !== 'user');
    // Where a payer brings nothing at all, another rule asks for that segment’s revenue.
    if (payers.some((payer) => view.linked(payer.id, 'revenues').length === 0)) {
      return notApplicable;
    }
    if (stageOf(view) === 'idea' && view.all('revenues').length === 0) return notApplicable;
    const income = segments.flatMap((segment) => view.linked(segment.id, 'revenues'));
    // Income that does not say what it is for may be for this.
    const loose = income.filter((revenue) => view.linked(revenue.id, 'propositions').length === 0);
    const missing = [
      ...(priceLevel === undefined ? [{ id, path: 'priceLevel' }] : []),
      ...[...new Set(loose)].map((revenue) => ({ id: revenue.id, path: 'links' })),
    ];
    if (priceLevel === undefined || missing.length > 0) return cannotCheck(...missing);
    return firedIf([
      {
        on: id,
        values: {
          proposition: { element: id },
          price: { word: ['priceLevel', priceLevel] },
        },
        because: [
          { id, path: 'priceLevel', value: priceLevel },
          { id, path: 'links.revenues', value: [] },
        ],
      },
    ]);
  },
  fixes(hit, view): Fix[] {
    const id = hit.on!;
    const proposition = { element: id };
    const segments = view.linked(id, 'segments');
    const payer = segments.find(({ role }) => role !== 'user');
    const pairs = segments.flatMap((segment) =>
      view.linked(segment.id, 'revenues').map((revenue) => ({ segment, revenue })),
    );
    return [
      ...pairs.slice(0, 3).map(({ segment, revenue }) => ({
        key: 'pay-for',
        values: {
          revenue: { element: revenue.id },
          segment: { element: segment.id },
          proposition,
        },
        make: () => link(revenue.id, id),
      })),
      ...(payer ? [addRevenue(payer.id, id)] : []),
      {
        key: 'make-free',
        values: { proposition },
        make: () =>
          change('propositions', id, (note) => {
            note.priceLevel = 'free';
          }),
      },
    ];
  },
};
