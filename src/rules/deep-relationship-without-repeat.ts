import { distinct, type Missing } from '../model/economics';
import { together } from '../model/edit';
import { link } from '../model/edit-links';
import { addNotes } from '../model/edit-notes';
import type { RelationshipType } from '../model/enums';
import { changeType } from './parts/change-type';
import { recurring } from './parts/recurring';
import { cannotCheck, firedIf, notApplicable, type Hit, type Rule } from './rule';

/** Bonds that take years to build. */
const DEEP: ReadonlySet<RelationshipType> = new Set([
  'dedicated_personal_assistance',
  'long_term_value_based',
  'social',
]);

export const deepRelationshipWithoutRepeat: Rule<'relationships'> = {
  id: 'deep-relationship-without-repeat',
  about: 'relationships',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['Unbundle', 'S0'],
  seeds: ['S0-13', 'S0-18', 'S4-11'],
  reads: [
    'relationships.type',
    'revenues.recurrence',
    'revenues.type',
    'segments.purchaseFrequency',
  ],
  check({ id, type }, view) {
    if (type && !DEEP.has(type)) return notApplicable;
    const segments = view.linked(id, 'segments');
    if (type && segments.length === 0) return cannotCheck({ id, path: 'links' });
    const hits: Hit[] = [];
    const missing: Missing[] = [];
    for (const segment of segments) {
      const often = segment.purchaseFrequency;
      if (often && often !== 'one_off') continue;
      const revenues = view.linked(segment.id, 'revenues');
      if (revenues.some((revenue) => recurring(revenue) === true)) continue;
      const unsaid = revenues.filter((revenue) => recurring(revenue) === undefined);
      if (!often) missing.push({ id: segment.id, path: 'purchaseFrequency' });
      missing.push(...unsaid.map((revenue) => ({ id: revenue.id, path: 'recurrence' })));
      if (!type) missing.push({ id, path: 'type' });
      if (!type || !often || unsaid.length > 0) continue;
      hits.push({
        on: id,
        to: segment.id,
        also: [segment.id],
        values: {
          relationship: { element: id },
          segment: { element: segment.id },
          type: { word: ['relationshipType', type] },
        },
        because: [
          { id, path: 'type', value: type },
          { id: segment.id, path: 'purchaseFrequency', value: often },
          ...revenues.map((revenue) => ({
            id: revenue.id,
            path: 'recurrence',
            value: revenue.recurrence,
          })),
        ],
      });
    }
    if (hits.length > 0) return firedIf(hits);
    if (missing.length > 0) return cannotCheck(...distinct(missing));
    return type ? firedIf([]) : notApplicable;
  },
  fixes(hit, view) {
    const segment = hit.to!;
    const values = { segment: { element: segment } };
    const offers = view.linked(segment, 'propositions');
    return [
      {
        key: 'add-recurring-revenue',
        values,
        make: ({ newId, placeholder }) => {
          const id = newId();
          const name = placeholder('recurring-revenue', values);
          return together('fix', [
            addNotes('revenues', [{ id, name, recurrence: 'recurring', status: 'assumed' }]),
            link(id, segment),
            // With several offers, which one it pays for is not for a fix to say.
            ...(offers.length === 1 ? [link(id, offers[0]!.id)] : []),
          ]);
        },
      },
      changeType(hit.on!, 'personal_assistance'),
      { key: 'say-frequency', values, ask: { id: segment, path: 'purchaseFrequency' } },
    ];
  },
};
