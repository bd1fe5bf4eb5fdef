import { channelTrait } from '../model/channel-kinds';
import { addChannelFor } from './parts/add-channel';
import { checkChannelNeeded } from './parts/channel-needed';
import { runThrough } from './parts/run-through';
import type { Rule } from './rule';

const AUTOMATED = new Set(['automated_service'] as const);

export const automatedRelationshipWithoutDigitalChannel: Rule<'relationships'> = {
  id: 'automated-relationship-without-digital-channel',
  about: 'relationships',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'error',
  sources: ['BMG-29'],
  seeds: ['S0-08', 'S1-15', 'S3-22'],
  reads: ['channels.digital', 'channels.kind', 'relationships.type'],
  check: (relationship, view) => checkChannelNeeded(relationship, AUTOMATED, 'digital', view),
  fixes(hit, view) {
    const relationship = hit.on!;
    // A smart machine may be digital after all; only its owner knows.
    const [first] = view.linked(relationship, 'channels');
    return [
      ...runThrough(relationship, view, (channel) => channelTrait(channel, 'digital') === true),
      addChannelFor(relationship, 'mobile_app', view),
      addChannelFor(relationship, 'email', view),
      ...(first
        ? [
            {
              key: 'say-digital',
              values: { channel: { element: first.id } },
              ask: { id: first.id, path: 'digital' },
            },
          ]
        : []),
    ];
  },
};
