import { touchOf } from '../model/relationship-types';
import { changeType } from './parts/change-type';
import { cannotCheck, firedIf, notApplicable, type Rule } from './rule';

export const overServedExpectation: Rule<'relationships', 'touchGap'> = {
  id: 'over-served-expectation',
  about: 'relationships',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['S0', 'HBR-CES', 'TouchTiers', 'Rapport'],
  seeds: ['S0-02', 'S0-03', 'S0-29', 'S1-03', 'S2-09'],
  reads: ['relationships.type', 'segments.expectation'],
  /** A relationship this many steps of touch above what is expected is more than anyone asked for. */
  options: { touchGap: { default: 2, min: 1, max: 4, unit: 'steps' } },
  check(relationship, view, { touchGap }) {
    const segments = view.linked(relationship.id, 'segments');
    const relevant = segments.filter(({ expectation }) => expectation?.status !== 'invalidated');
    if (relevant.length === 0) return notApplicable;
    if (relationship.type === undefined) return cannotCheck({ id: relationship.id, path: 'type' });
    const silent = relevant.filter(({ expectation }) => !expectation?.types.length);
    const type = relationship.type;
    const served = relevant.filter(
      ({ expectation }) =>
        expectation?.types.length &&
        expectation.types.every((expected) => touchOf(type) >= touchOf(expected.type) + touchGap),
    );
    if (served.length === 0 && silent.length > 0) {
      return cannotCheck(...silent.map(({ id }) => ({ id, path: 'expectation' })));
    }
    return firedIf(
      served.map((segment) => ({
        on: relationship.id,
        to: segment.id,
        values: {
          relationship: { element: relationship.id },
          segment: { element: segment.id },
          type: { word: ['relationshipType', type] as const },
          expected: {
            words: segment.expectation!.types.map((e) => ['relationshipType', e.type] as const),
          },
        },
        because: [
          { id: relationship.id, path: 'type', value: type },
          { id: segment.id, path: 'expectation', value: segment.expectation!.types },
        ],
      })),
    );
  },
  fixes(hit, view) {
    const expected = view.get('segments', hit.to!)?.expectation?.types ?? [];
    return expected.map(({ type }) => changeType(hit.on!, type));
  },
};
