import { change } from '../model/edit-notes';
import { touchOf } from '../model/relationship-types';
import { addRelationship } from './parts/add-relationship';
import { typesOf } from './parts/offers';
import { keptBy } from './parts/promise';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const complexOfferWithoutAssistance: Rule<'segments', 'aloneTouch'> = {
  id: 'complex-offer-without-assistance',
  about: 'segments',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['FV', 'Gartner-9', 'Rapport'],
  seeds: ['S0-11', 'S1-11', 'S2-12'],
  reads: ['propositions.complexity', 'relationships.type'],
  /** Up to this touch there is nobody to ask, neither a person nor software nor other customers. */
  options: { aloneTouch: { default: 1, min: 0, max: 3, unit: 'steps' } },
  check(segment, view, { aloneTouch }) {
    const relationships = view.linked(segment.id, 'relationships');
    const helped = keptBy(relationships, ({ type }) => !!type && touchOf(type) > aloneTouch);
    if (helped === 'nothing-offered') return notApplicable;
    const offers = view.linked(segment.id, 'propositions');
    const complex = offers.filter(({ complexity }) => complexity === 'complex');
    const unknown = offers
      .filter(({ complexity }) => complexity === undefined)
      .map(({ id }) => ({ id, path: 'complexity' }));
    if (helped === 'kept') return complex.length > 0 ? passed : notApplicable;
    if (complex.length === 0 && unknown.length === 0) return notApplicable;
    if (helped !== 'broken') return cannotCheck(...(complex.length > 0 ? [] : unknown), ...helped);
    if (complex.length === 0) return cannotCheck(...unknown);
    return firedIf(
      complex.map((proposition) => ({
        on: segment.id,
        to: proposition.id,
        also: [proposition.id],
        values: {
          segment: { element: segment.id },
          proposition: { element: proposition.id },
          offered: {
            words: typesOf(relationships).map((type) => ['relationshipType', type] as const),
          },
        },
        because: [
          { id: proposition.id, path: 'complexity', value: 'complex' },
          ...relationships.map(({ id, type }) => ({ id, path: 'type', value: type })),
        ],
      })),
    );
  },
  fixes: (hit, _view, { aloneTouch }) => [
    ...(['personal_assistance', 'automated_service', 'community'] as const)
      .filter((type) => touchOf(type) > aloneTouch)
      .map((type) => addRelationship(hit.on!, type)),
    {
      key: 'simplify-offer',
      values: {
        proposition: { element: hit.to! },
        complexity: { word: ['complexity', 'moderate'] as const },
      },
      make: () =>
        change('propositions', hit.to!, (proposition) => {
          proposition.complexity = 'moderate';
        }),
    },
  ],
};
