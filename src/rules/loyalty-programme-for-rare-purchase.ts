import { removeNotes } from '../model/edit-remove';
import { changeType } from './parts/change-type';
import { cannotCheck, firedIf, notApplicable, type Rule } from './rule';

export const loyaltyProgrammeForRarePurchase: Rule<'relationships'> = {
  id: 'loyalty-programme-for-rare-purchase',
  about: 'relationships',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['S0', 'S3', 'Breakage'],
  seeds: ['S0-15', 'S0-17', 'S3-13', 'S3-15', 'S4-07'],
  reads: ['relationships.type', 'segments.purchaseFrequency'],
  check({ id, type }, view) {
    if (type && type !== 'loyalty_programme') return notApplicable;
    const segments = view.linked(id, 'segments');
    const rare = segments.filter(
      ({ purchaseFrequency: often }) => often === 'one_off' || often === 'rare',
    );
    const unknown = segments
      .filter(({ purchaseFrequency }) => purchaseFrequency === undefined)
      .map((segment) => ({ id: segment.id, path: 'purchaseFrequency' }));
    if (!type) {
      const missing = [{ id, path: 'type' }, ...unknown];
      return rare.length + unknown.length > 0 ? cannotCheck(...missing) : notApplicable;
    }
    if (segments.length === 0) return cannotCheck({ id, path: 'links' });
    if (rare.length === 0 && unknown.length > 0) return cannotCheck(...unknown);
    return firedIf(
      rare.map((segment) => ({
        on: id,
        to: segment.id,
        also: [segment.id],
        variant: segment.purchaseFrequency === 'rare' ? 'rare' : 'once',
        values: { relationship: { element: id }, segment: { element: segment.id } },
        because: [
          { id, path: 'type', value: type },
          { id: segment.id, path: 'purchaseFrequency', value: segment.purchaseFrequency },
        ],
      })),
    );
  },
  fixes: (hit) => [
    changeType(hit.on!, 'personal_assistance'),
    { key: 'say-frequency', values: hit.values, ask: { id: hit.to!, path: 'purchaseFrequency' } },
    {
      key: 'remove-note',
      values: { note: { element: hit.on! } },
      make: () => removeNotes([hit.on!]),
    },
  ],
};
