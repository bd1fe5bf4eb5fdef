import { link, unlink } from '../model/edit-links';
import { firedIf, type Rule } from './rule';

export const relationshipVpSegmentMismatch: Rule<'relationships'> = {
  id: 'relationship-vp-segment-mismatch',
  about: 'relationships',
  category: 'structure',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'error',
  sources: ['S0', 'Fritscher', 'SZ-clear'],
  seeds: ['S0-28'],
  check(relationship, view) {
    const segments = view.linked(relationship.id, 'segments');
    return firedIf(
      view.linked(relationship.id, 'propositions').flatMap((proposition) =>
        segments
          .filter((segment) => !view.linked(proposition.id, 'segments').includes(segment))
          .map((segment) => ({
            on: relationship.id,
            to: proposition.id,
            also: [proposition.id],
            values: {
              relationship: { element: relationship.id },
              proposition: { element: proposition.id },
              segment: { element: segment.id },
            },
            because: [
              { id: relationship.id, path: 'links.propositions', value: proposition.id },
              {
                id: proposition.id,
                path: 'links.segments',
                value: view.linked(proposition.id, 'segments').map(({ id }) => id),
              },
            ],
          })),
      ),
    );
  },
  fixes(hit, view) {
    const proposition = hit.to!;
    return [
      ...view.linked(hit.on!, 'segments').map(({ id }) => ({
        key: 'offer-to-segment',
        values: { proposition: { element: proposition }, segment: { element: id } },
        make: () => link(proposition, id),
      })),
      { key: 'stop-supporting', values: hit.values, make: () => unlink(hit.on!, proposition) },
    ];
  },
};
