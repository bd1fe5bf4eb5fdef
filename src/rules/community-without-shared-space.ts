import { channelTrait } from '../model/channel-kinds';
import { addChannelFor } from './parts/add-channel';
import { checkChannelNeeded } from './parts/channel-needed';
import { runThrough } from './parts/run-through';
import type { Rule } from './rule';

const COMMUNITY = new Set(['community'] as const);

export const communityWithoutSharedSpace: Rule<'relationships'> = {
  id: 'community-without-shared-space',
  about: 'relationships',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['BMG-29', 'S0', 'S1'],
  seeds: ['S0-22', 'S0-23', 'S1-17', 'S1-18', 'S3-18'],
  reads: ['channels.kind', 'channels.manyToMany', 'relationships.type'],
  check: (relationship, view) => checkChannelNeeded(relationship, COMMUNITY, 'manyToMany', view),
  fixes: ({ on }, view) => [
    ...runThrough(on!, view, (channel) => channelTrait(channel, 'manyToMany') === true),
    addChannelFor(on!, 'community_site', view),
    addChannelFor(on!, 'event', view),
  ],
};
