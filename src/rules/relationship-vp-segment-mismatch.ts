import type { Id } from '../model/canvas';
import { together } from '../model/edit';
import { link, unlink } from '../model/edit-links';
import type { CanvasView } from '../model/view';
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
    return firedIf(
      view.linked(relationship.id, 'propositions').flatMap((proposition) => {
        const segments = missed(relationship.id, proposition.id, view);
        if (segments.length === 0) return [];
        return {
          on: relationship.id,
          to: proposition.id,
          also: [proposition.id],
          values: {
            relationship: { element: relationship.id },
            proposition: { element: proposition.id },
            segment: { elements: segments },
          },
          because: [
            { id: relationship.id, path: 'links.propositions', value: proposition.id },
            {
              id: proposition.id,
              path: 'links.segments',
              value: view.linked(proposition.id, 'segments').map(({ id }) => id),
            },
          ],
        };
      }),
    );
  },
  fixes(hit, view) {
    const proposition = hit.to!;
    const segments = missed(hit.on!, proposition, view);
    return [
      {
        key: 'offer-to-segment',
        values: hit.values,
        make: () =>
          together(
            'fix',
            segments.map((segment) => link(proposition, segment)),
          ),
      },
      { key: 'stop-supporting', values: hit.values, make: () => unlink(hit.on!, proposition) },
    ];
  },
};

/** Segments of a relationship (one, unless a file says otherwise) that an offer is not made to. */
function missed(relationship: Id, proposition: Id, view: CanvasView): Id[] {
  const served = view.linked(proposition, 'segments');
  return view
    .linked(relationship, 'segments')
    .filter((segment) => !served.includes(segment))
    .map(({ id }) => id);
}
