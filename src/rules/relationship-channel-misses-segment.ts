import type { Id } from '../model/canvas';
import { together } from '../model/edit';
import { link, unlink } from '../model/edit-links';
import type { CanvasView } from '../model/view';
import { firedIf, type Rule } from './rule';

export const relationshipChannelMissesSegment: Rule<'relationships'> = {
  id: 'relationship-channel-misses-segment',
  about: 'relationships',
  category: 'structure',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'error',
  sources: ['BMG-20', 'BMGQ'],
  seeds: ['S2-10'],
  check(relationship, view) {
    return firedIf(
      view.linked(relationship.id, 'channels').flatMap((channel) => {
        const segments = missed(relationship.id, channel.id, view);
        if (segments.length === 0) return [];
        return {
          on: relationship.id,
          to: channel.id,
          also: [channel.id],
          values: {
            relationship: { element: relationship.id },
            channel: { element: channel.id },
            segment: { elements: segments },
          },
          because: [
            { id: relationship.id, path: 'links.channels', value: channel.id },
            {
              id: channel.id,
              path: 'links.segments',
              value: view.linked(channel.id, 'segments').map(({ id }) => id),
            },
          ],
        };
      }),
    );
  },
  fixes(hit, view) {
    const channel = hit.to!;
    const segments = missed(hit.on!, channel, view);
    return [
      {
        key: 'reach-segment',
        values: hit.values,
        make: () =>
          together(
            'fix',
            segments.map((segment) => link(channel, segment)),
          ),
      },
      { key: 'stop-running-through', values: hit.values, make: () => unlink(hit.on!, channel) },
    ];
  },
};

/** Segments of a relationship (one, unless a file says otherwise) that a channel does not reach. */
function missed(relationship: Id, channel: Id, view: CanvasView): Id[] {
  const served = view.linked(channel, 'segments');
  return view
    .linked(relationship, 'segments')
    .filter((segment) => !served.includes(segment))
    .map(({ id }) => id);
}
