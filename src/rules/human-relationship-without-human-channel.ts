import { channelTrait } from '../model/channel-kinds';
import { HUMAN_TYPES } from '../model/relationship-types';
import { addChannelFor } from './parts/add-channel';
import { changeType } from './parts/change-type';
import { checkChannelNeeded } from './parts/channel-needed';
import { runThrough } from './parts/run-through';
import type { Rule } from './rule';

export const humanRelationshipWithoutHumanChannel: Rule<'relationships'> = {
  id: 'human-relationship-without-human-channel',
  about: 'relationships',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'error',
  sources: ['BMG-28'],
  seeds: ['S0-11', 'S0-12', 'S1-11', 'S3-17'],
  reads: ['channels.human', 'channels.kind', 'relationships.type'],
  check: (relationship, view) => checkChannelNeeded(relationship, HUMAN_TYPES, 'human', view),
  fixes(hit, view) {
    const relationship = hit.on!;
    return [
      ...runThrough(relationship, view, (channel) => channelTrait(channel, 'human') === true),
      addChannelFor(relationship, 'chat', view),
      addChannelFor(relationship, 'call_centre', view),
      changeType(relationship, 'automated_service'),
    ];
  },
};
