import type { Missing } from '../model/economics';
import { HUMAN_TYPES } from '../model/relationship-types';
import { addRelationship } from './parts/add-relationship';
import { supporting, untyped } from './parts/offers';
import { cannotCheck, firedIf, notApplicable, type Hit, type Rule } from './rule';

export const convenienceOnlyThroughHumans: Rule<'propositions'> = {
  id: 'convenience-only-through-humans',
  about: 'propositions',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'info',
  sources: ['S3', 'HBR-CES', 'S0'],
  seeds: ['S0-28', 'S0-29', 'S1-12', 'S3-11'],
  reads: ['propositions.drivers', 'relationships.type'],
  check(proposition, view) {
    // Segments without a relationship say nothing of how this offer reaches people.
    const segments = view
      .linked(proposition.id, 'segments')
      .map((segment) => ({ segment, relationships: supporting(segment, proposition, view) }))
      .filter(({ relationships }) => relationships.length > 0);
    if (segments.length === 0) return notApplicable;
    if (!proposition.drivers) return cannotCheck({ id: proposition.id, path: 'drivers' });
    const easy = proposition.drivers.filter(
      (driver) => driver === 'convenience_usability' || driver === 'accessibility',
    );
    if (easy.length === 0) return notApplicable;

    const hits: Hit[] = [];
    const missing: Missing[] = [];
    for (const { segment, relationships } of segments) {
      const human = relationships.filter(({ type }) => type && HUMAN_TYPES.has(type));
      const hands = relationships.some(
        ({ type }) => type === 'self_service' || type === 'automated_service',
      );
      if (hands) continue;
      // A relationship without a type may be the human one, or the one that is not.
      const unknown = untyped(relationships);
      missing.push(...unknown);
      if (unknown.length > 0 || human.length === 0) continue;
      hits.push({
        on: proposition.id,
        to: segment.id,
        values: {
          proposition: { element: proposition.id },
          segment: { element: segment.id },
          relationships: { elements: human.map(({ id }) => id) },
        },
        because: [
          { id: proposition.id, path: 'drivers', value: easy },
          ...human.map(({ id, type }) => ({ id, path: 'type', value: type })),
        ],
      });
    }
    return hits.length === 0 && missing.length > 0 ? cannotCheck(...missing) : firedIf(hits);
  },
  fixes: (hit) => [
    addRelationship(hit.to!, 'self_service'),
    addRelationship(hit.to!, 'automated_service'),
  ],
};
