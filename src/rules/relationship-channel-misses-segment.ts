import { link, unlink } from '../model/edit-links';
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
    const segments = view.linked(relationship.id, 'segments');
    return firedIf(
      view.linked(relationship.id, 'channels').flatMap((channel) =>
        segments
          .filter((segment) => !view.linked(channel.id, 'segments').includes(segment))
          .map((segment) => ({
            on: relationship.id,
            to: channel.id,
            also: [channel.id],
            values: {
              relationship: { element: relationship.id },
              channel: { element: channel.id },
              segment: { element: segment.id },
            },
            because: [
              { id: relationship.id, path: 'links.channels', value: channel.id },
              {
                id: channel.id,
                path: 'links.segments',
                value: view.linked(channel.id, 'segments').map(({ id }) => id),
              },
            ],
          })),
      ),
    );
  },
  fixes(hit, view) {
    const channel = hit.to!;
    return [
      ...view.linked(hit.on!, 'segments').map(({ id }) => ({
        key: 'reach-segment',
        values: { channel: { element: channel }, segment: { element: id } },
        make: () => link(channel, id),
      })),
      { key: 'stop-running-through', values: hit.values, make: () => unlink(hit.on!, channel) },
    ];
  },
};
