import { channelTrait } from '../model/channel-kinds';
import { together } from '../model/edit';
import { link } from '../model/edit-links';
import { addNotes } from '../model/edit-notes';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

/** More partners than this to choose from are better looked through in the list of links. */
const FEW = 3;

export const partnerChannelWithoutPartner: Rule<'channels'> = {
  id: 'partner-channel-without-partner',
  about: 'channels',
  category: 'integration',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'warning',
  sources: ['BMG-27', 'SZ-clear'],
  seeds: ['S2-10'],
  reads: ['channels.kind', 'channels.ownership'],
  check(channel, view) {
    const ownership = channelTrait(channel, 'ownership');
    if (ownership === 'own') return notApplicable;
    const named = view.linked(channel.id, 'partners').length > 0;
    if (ownership === undefined) {
      return named ? notApplicable : cannotCheck({ id: channel.id, path: 'kind' });
    }
    if (named) return passed;
    return firedIf([
      {
        on: channel.id,
        values: { channel: { element: channel.id } },
        because: [
          channel.ownership === undefined
            ? { id: channel.id, path: 'kind', value: channel.kind }
            : { id: channel.id, path: 'ownership', value: channel.ownership },
          { id: channel.id, path: 'links.partners', value: [] },
        ],
      },
    ]);
  },
  fixes(hit, view) {
    const channel = hit.on!;
    const partners = view.all('partners');
    return [
      {
        key: 'add-channel-partner',
        values: hit.values,
        make: ({ newId, placeholder }) => {
          const id = newId();
          const name = placeholder('partner-behind', hit.values);
          return together('fix', [
            addNotes('partners', [{ id, name, status: 'assumed' }]),
            link(id, channel),
          ]);
        },
      },
      ...(partners.length > FEW ? [] : partners).map(({ id }) => ({
        key: 'operate-channel',
        values: { ...hit.values, partner: { element: id } },
        make: () => link(id, channel),
      })),
      { key: 'say-who-owns', values: hit.values, ask: { id: channel, path: 'ownership' } },
    ];
  },
};
