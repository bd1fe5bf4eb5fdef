import { change } from '../model/edit-notes';
import type { RelationshipType } from '../model/enums';
import { satisfies } from '../model/relationship-types';
import { changeType } from './parts/change-type';
import { addRelationship } from './parts/add-relationship';
import { typesOf, untyped } from './parts/offers';
import { cannotCheck, firedIf, notApplicable, type Rule } from './rule';

export const expectedRelationshipNotOffered: Rule<'segments'> = {
  id: 'expected-relationship-not-offered',
  about: 'segments',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'error',
  sources: ['S1', 'S0', 'BMG-219', 'Gaps'],
  seeds: ['S0-29', 'S1-03', 'S1-07', 'S1-20', 'S2-06', 'S2-12', 'S4-13'],
  reads: ['relationships.type', 'segments.expectation'],
  check(segment, view) {
    const relationships = view.linked(segment.id, 'relationships');
    if (relationships.length === 0) return notApplicable;
    const { expectation } = segment;
    if (!expectation || expectation.types.length === 0) {
      return cannotCheck({ id: segment.id, path: 'expectation' });
    }
    const musts = expectation.types.filter(({ strength }) => strength === 'must');
    // What is only nice to have cannot be missed, and so it is no strength to offer it either.
    if (expectation.status === 'invalidated' || musts.length === 0) return notApplicable;
    const offered = typesOf(relationships);
    const unmet = typesOf(musts).filter((type) => !offered.some((o) => satisfies(o, type)));
    const unknown = untyped(relationships);
    if (unmet.length > 0 && unknown.length > 0) return cannotCheck(...unknown);
    return firedIf(
      unmet.map((type) => ({
        on: segment.id,
        to: type,
        also: relationships.map(({ id }) => id),
        values: {
          segment: { element: segment.id },
          expected: { word: ['relationshipType', type] },
          offered: { words: offered.map((o) => ['relationshipType', o] as const) },
        },
        because: [
          { id: segment.id, path: 'expectation', value: type },
          ...relationships.map(({ id, type: has }) => ({ id, path: 'type', value: has })),
        ],
      })),
    );
  },
  fixes(hit, view) {
    const segment = hit.on!;
    const expected = hit.to as RelationshipType;
    return [
      addRelationship(segment, expected),
      ...view.linked(segment, 'relationships').map(({ id }) => changeType(id, expected)),
      {
        key: 'expect-less',
        values: hit.values,
        make: () =>
          change('segments', segment, (draft) => {
            for (const item of draft.expectation?.types ?? []) {
              if (item.type === expected) item.strength = 'nice';
            }
          }),
      },
    ];
  },
};
