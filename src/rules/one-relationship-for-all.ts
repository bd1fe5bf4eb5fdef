import type { Segment } from '../model/elements';
import type { RelationshipType } from '../model/enums';
import { satisfies } from '../model/relationship-types';
import { addRelationship } from './parts/add-relationship';
import { untyped } from './parts/offers';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const oneRelationshipForAll: Rule<'canvas', 'segments'> = {
  id: 'one-relationship-for-all',
  about: 'canvas',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'info',
  sources: ['S1', 'S3', 'BMG-20', 'Rapport'],
  seeds: ['S1-01', 'S2-06', 'S3-21', 'S3-23'],
  reads: ['relationships.type', 'segments.expectation'],
  /** From so many segments on, one relationship for all of them is a pattern. */
  options: { segments: { default: 3, min: 2, max: 20, unit: 'number' } },
  check(_, view, { segments: least }) {
    const all = view.all('segments');
    if (all.length < least) return notApplicable;
    let type: RelationshipType | undefined;
    const served: Segment[] = [];
    const unknown: { id: string; path: string }[] = [];
    for (const segment of all) {
      const relationships = view.linked(segment.id, 'relationships');
      for (const relationship of relationships) {
        type ??= relationship.type;
        // The first difference settles it, so that a large canvas is not read to its end.
        if (relationship.type !== undefined && relationship.type !== type) return passed;
      }
      if (relationships.length > 0) served.push(segment);
      unknown.push(...untyped(relationships));
    }
    if (served.length < least) return notApplicable;
    if (type === undefined) return cannotCheck(...unknown);
    const known = served.filter((segment) => expected(segment).length > 0);
    const unmet = known.filter((segment) => beyond(segment, type).length > 0);
    const differ = new Set(known.map((segment) => expected(segment).sort().join())).size > 1;
    if (unmet.length === 0 || !differ) {
      const silent = served.filter((segment) => expected(segment).length === 0);
      if (silent.length > 0) {
        return cannotCheck(...silent.map(({ id }) => ({ id, path: 'expectation' })));
      }
      // All want the same and do not get it: that is each segment’s own finding.
      return unmet.length > 0 ? notApplicable : passed;
    }
    if (unknown.length > 0) return cannotCheck(...unknown);
    return firedIf([
      {
        also: served.map(({ id }) => id),
        values: {
          segments: { elements: served.map(({ id }) => id) },
          unmet: { elements: unmet.map(({ id }) => id) },
          type: { word: ['relationshipType', type] },
        },
        because: known.map(({ id, expectation }) => ({
          id,
          path: 'expectation',
          value: expectation,
        })),
      },
    ]);
  },
  fixes(hit, view) {
    const { type, unmet } = hit.values;
    if (!type || !('word' in type) || !unmet || !('elements' in unmet)) return [];
    return unmet.elements.slice(0, 4).flatMap((id) => {
      const segment = view.get('segments', id);
      const wanted = segment && beyond(segment, type.word[1] as RelationshipType)[0];
      return wanted ? [addRelationship(id, wanted)] : [];
    });
  },
};

/** The types that a segment expects, as far as they still stand, musts first. */
function expected({ expectation }: Segment): RelationshipType[] {
  if (!expectation || expectation.status === 'invalidated') return [];
  const musts = expectation.types.filter(({ strength }) => strength === 'must');
  const rest = expectation.types.filter(({ strength }) => strength !== 'must');
  return [...new Set([...musts, ...rest].map(({ type }) => type))];
}

/** What a segment expects that `type` does not give. */
const beyond = (segment: Segment, type: RelationshipType) =>
  expected(segment).filter((wanted) => !satisfies(type, wanted));
