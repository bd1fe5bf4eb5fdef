import { channelTrait } from '../model/channel-kinds';
import type { RelationshipType } from '../model/enums';
import { touchOf } from '../model/relationship-types';
import { addChannelFor } from './parts/add-channel';
import { throughChannels } from './parts/channel-needed';
import { someChannel } from './parts/channel-traits';
import { runThrough } from './parts/run-through';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

/** Types that live on knowing each other, whoever helps. */
const BONDS: ReadonlySet<RelationshipType> = new Set([
  'community',
  'co_creation',
  'long_term_value_based',
  'social',
]);

export const deepRelationshipOnlyViaPartner: Rule<'relationships', 'touch'> = {
  id: 'deep-relationship-only-via-partner',
  about: 'relationships',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'warning',
  sources: ['S2', 'SZ-CH', 'Partner', 'Rapport'],
  seeds: ['S2-08', 'S2-09', 'S2-10'],
  reads: ['channels.dataAccess', 'channels.kind', 'channels.ownership', 'relationships.type'],
  /** From this touch on, a relationship is close enough to want a channel of one’s own. */
  options: { touch: { default: 3, min: 1, max: 4, unit: 'steps' } },
  check(relationship, view, { touch }) {
    const { id, type } = relationship;
    if (type !== undefined && touchOf(type) < touch && !BONDS.has(type)) return notApplicable;
    const channels = view.linked(id, 'channels');
    if (channels.length === 0) return notApplicable;
    const { some, missing } = someChannel(channels, 'ownership', (owner) => owner === 'own');
    // A partner who was asked and shares all it learns leaves you the customer.
    const held = some || channels.some(({ dataAccess }) => dataAccess === 'full');
    if (type === undefined) return held ? notApplicable : cannotCheck({ id, path: 'type' });
    if (held) return passed;
    if (missing.length > 0) return cannotCheck(...missing);
    return firedIf([throughChannels(relationship, channels, 'ownership')]);
  },
  fixes(hit, view) {
    const relationship = hit.on!;
    const values = { relationship: { element: relationship } };
    const [first] = view.linked(relationship, 'channels');
    return [
      ...runThrough(relationship, view, (channel) => channelTrait(channel, 'ownership') === 'own'),
      addChannelFor(relationship, 'email', view),
      ...(first
        ? [
            {
              key: 'say-data-access',
              values: { channel: { element: first.id } },
              ask: { id: first.id, path: 'dataAccess' },
            },
          ]
        : []),
      { key: 'choose-lighter-type', values, ask: { id: relationship, path: 'type' } },
    ];
  },
};
