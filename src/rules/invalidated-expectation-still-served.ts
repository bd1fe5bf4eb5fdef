import { change } from '../model/edit-notes';
import { removeNotes } from '../model/edit-remove';
import { changeType } from './parts/change-type';
import { untyped } from './parts/offers';
import { cannotCheck, firedIf, notApplicable, type Rule } from './rule';

export const invalidatedExpectationStillServed: Rule<'segments'> = {
  id: 'invalidated-expectation-still-served',
  about: 'segments',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'error',
  sources: ['S0', 'TBI'],
  seeds: ['S0-29', 'S0-30'],
  reads: ['relationships.state', 'relationships.type', 'segments.expectation'],
  check(segment, view) {
    const { expectation } = segment;
    if (expectation?.status !== 'invalidated') return notApplicable;
    const current = view
      .linked(segment.id, 'relationships')
      .filter(({ state }) => state !== 'planned');
    if (current.length === 0) return notApplicable;
    if (expectation.types.length === 0) return cannotCheck({ id: segment.id, path: 'expectation' });
    const disproved = new Set(expectation.types.map(({ type }) => type));
    const built = current.filter(({ type }) => type && disproved.has(type));
    const unknown = untyped(current);
    if (built.length === 0 && unknown.length > 0) return cannotCheck(...unknown);
    return firedIf(
      built.map(({ id, type }) => ({
        on: segment.id,
        to: id,
        also: [id],
        values: {
          segment: { element: segment.id },
          relationship: { element: id },
          type: { word: ['relationshipType', type!] as const },
        },
        because: [
          { id: segment.id, path: 'expectation', value: expectation },
          { id, path: 'type', value: type },
        ],
      })),
    );
  },
  fixes(hit, view) {
    const [segment, relationship] = [hit.on!, hit.to!];
    const disproved = view.get('segments', segment)?.expectation?.types.map(({ type }) => type);
    const asked = view
      .evidenceAbout(segment, 'expectation')
      .flatMap(({ supports, instead }) => (!supports && instead ? instead : []))
      .filter((type) => !disproved?.includes(type));
    return [
      ...[...new Set(asked)].sort().map((type) => changeType(relationship, type)),
      { key: 'pick-expectation', values: hit.values, ask: { id: segment, path: 'expectation' } },
      {
        key: 'plan-for-later',
        values: hit.values,
        make: () =>
          change('relationships', relationship, (draft) => {
            draft.state = 'planned';
          }),
      },
      {
        key: 'remove-note',
        values: { note: { element: relationship } },
        make: () => removeNotes([relationship]),
      },
    ];
  },
};
