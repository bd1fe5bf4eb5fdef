import { change } from '../model/edit-notes';
import type { Relationship } from '../model/elements';
import type { RelationshipType } from '../model/enums';
import { addRelationship } from './parts/add-relationship';
import { supporting, typesOf } from './parts/offers';
import { checkPromise, keptBy } from './parts/promise';
import { notApplicable, type Rule } from './rule';

/** Through these, nobody learns what a single customer wants. */
const HANDS_OFF: ReadonlySet<RelationshipType> = new Set(['transactional', 'self_service']);

export const customValueHandsOffRelationship: Rule<'propositions'> = {
  id: 'custom-value-hands-off-relationship',
  about: 'propositions',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['S0', 'S3', 'BMG-29'],
  seeds: ['S0-09', 'S0-28', 'S2-12', 'S3-08', 'S4-14'],
  reads: ['propositions.drivers', 'relationships.personalisation', 'relationships.type'],
  check(proposition, view) {
    const promised =
      proposition.drivers?.includes('customization') ??
      ([{ id: proposition.id, path: 'drivers' }] as const);
    if (promised === false) return notApplicable;
    return checkPromise(
      promised,
      view.linked(proposition.id, 'segments').map((segment) => {
        const relationships = supporting(segment, proposition, view);
        const kept = keptBy(relationships, learns);
        if (kept !== 'broken') return kept;
        const offered = typesOf(relationships);
        return {
          on: proposition.id,
          to: segment.id,
          values: {
            proposition: { element: proposition.id },
            segment: { element: segment.id },
            offered: { words: offered.map((type) => ['relationshipType', type] as const) },
          },
          because: [
            { id: proposition.id, path: 'drivers', value: proposition.drivers },
            ...relationships.map(({ id, type }) => ({ id, path: 'type', value: type })),
          ],
        };
      }),
    );
  },
  fixes(hit, view) {
    const proposition = view.get('propositions', hit.on!);
    const segment = view.get('segments', hit.to!);
    if (!proposition || !segment) return [];
    const configurable = supporting(segment, proposition, view).filter(
      ({ type }) => type === 'self_service',
    );
    return [
      addRelationship(segment.id, 'automated_service'),
      addRelationship(segment.id, 'personal_assistance'),
      addRelationship(segment.id, 'co_creation'),
      ...configurable.map(({ id }) => ({
        key: 'made-for-each',
        values: { relationship: { element: id } },
        make: () =>
          change('relationships', id, (relationship) => {
            relationship.personalisation = 'individual';
          }),
      })),
    ];
  },
};

/**
 * True when someone or something there learns what a customer wants. Helping yourself is the same
 * for everybody unless it is said to be made for each customer, as with a configurator.
 */
function learns({ type, personalisation }: Relationship): boolean {
  return personalisation === 'individual' || (type !== undefined && !HANDS_OFF.has(type));
}
