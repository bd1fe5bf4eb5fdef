import type { RelationshipType } from '../model/enums';
import { addRelationship } from './parts/add-relationship';
import { firedIf, notApplicable, type Rule } from './rule';

export const segmentWithoutRelationship: Rule<'segments'> = {
  id: 'segment-without-relationship',
  about: 'segments',
  category: 'completeness',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'warning',
  atStage: { operating: 'error' },
  sources: ['BMG-28', 'S0', 'S1'],
  seeds: ['S0-04', 'S1-01', 'S1-20', 'S4-10'],
  reads: [],
  check(segment, view) {
    if (view.linked(segment.id, 'propositions').length === 0) return notApplicable;
    if (view.linked(segment.id, 'relationships').length > 0) return firedIf([]);
    return firedIf([
      {
        on: segment.id,
        values: { segment: { element: segment.id } },
        because: [{ id: segment.id, path: 'links.relationships', value: [] }],
      },
    ]);
  },
  fixes(hit, view) {
    const segment = view.get('segments', hit.on!);
    if (!segment) return [];
    const expected = segment.expectation?.types.map(({ type }) => type) ?? [];
    const types: RelationshipType[] = [
      ...new Set<RelationshipType>([...expected, 'transactional']),
    ];
    return types.map((type) => addRelationship(segment.id, type));
  },
};
