import { link, unlink } from '../model/edit-links';
import { firedIf, notApplicable, type Rule, type Hit } from './rule';

export const channelVpSegmentMismatch: Rule<'channels'> = {
  id: 'channel-vp-segment-mismatch',
  about: 'channels',
  category: 'structure',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'warning',
  sources: ['SZ-CH'],
  seeds: ['S2-10'],
  reads: [],
  check(channel, view) {
    const carried = view.linked(channel.id, 'propositions');
    // A channel that names nothing carries whatever is offered to those it reaches.
    if (carried.length === 0) return notApplicable;
    const hits: Hit[] = [];
    let reached = 0;
    for (const { id } of view.linked(channel.id, 'segments')) {
      const offered = view.linked(id, 'propositions');
      // A segment without any offer has nothing that could be carried to it.
      if (offered.length === 0) continue;
      reached += 1;
      if (offered.some((offer) => carried.includes(offer))) continue;
      hits.push({
        on: channel.id,
        to: id,
        also: [id],
        values: {
          channel: { element: channel.id },
          segment: { element: id },
          propositions: { elements: carried.map((offer) => offer.id) },
        },
        because: [
          {
            id: channel.id,
            path: 'links.propositions',
            value: carried.map((offer) => offer.id),
          },
          { id, path: 'links.propositions', value: offered.map((offer) => offer.id) },
        ],
      });
    }
    return reached > 0 ? firedIf(hits) : notApplicable;
  },
  fixes(hit, view) {
    const channel = hit.on!;
    const segment = hit.to!;
    const values = { channel: { element: channel }, segment: { element: segment } };
    return [
      ...view
        .linked(segment, 'propositions')
        .slice(0, 2)
        .map(({ id }) => ({
          key: 'carry-proposition',
          values: { ...values, proposition: { element: id } },
          make: () => link(channel, id),
        })),
      ...view
        .linked(channel, 'propositions')
        .slice(0, 2)
        .map(({ id }) => ({
          key: 'offer-to-segment',
          values: { ...values, proposition: { element: id } },
          make: () => link(id, segment),
        })),
      { key: 'stop-reaching', values, make: () => unlink(channel, segment) },
    ];
  },
};
