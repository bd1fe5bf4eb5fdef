import { channelTrait } from '../model/channel-kinds';
import { link } from '../model/edit-links';
import { removeNotes } from '../model/edit-remove';
import { firedIf, passed, type Rule } from './rule';

const PROVIDED = ['resources', 'activities', 'channels'] as const;

export const partnerWithoutProvision: Rule<'partners'> = {
  id: 'partner-without-provision',
  about: 'partners',
  category: 'structure',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'warning',
  sources: ['SZ-clear', 'BMGQ'],
  seeds: [],
  reads: [],
  check(partner, view) {
    if (PROVIDED.some((block) => view.linked(partner.id, block).length > 0)) return passed;
    return firedIf([
      {
        on: partner.id,
        values: { partner: { element: partner.id } },
        because: PROVIDED.map((block) => ({ id: partner.id, path: `links.${block}`, value: [] })),
      },
    ]);
  },
  fixes(hit, view) {
    const partner = hit.on!;
    // A partner's channel that no partner runs is probably theirs.
    const unmanned = view
      .all('channels')
      .filter(
        (channel) =>
          channelTrait(channel, 'ownership') === 'partner' &&
          view.linked(channel.id, 'partners').length === 0,
      );
    return [
      ...unmanned.slice(0, 2).map(({ id }) => ({
        key: 'operate-channel',
        values: { ...hit.values, channel: { element: id } },
        make: () => link(partner, id),
      })),
      { key: 'say-what-partner-gives', values: hit.values, ask: { id: partner, path: 'links' } },
      {
        key: 'remove-note',
        values: { note: { element: partner } },
        make: () => removeNotes([partner]),
      },
    ];
  },
};
