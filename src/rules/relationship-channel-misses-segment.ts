import { unlink } from '../model/edit-links';
import { checkMisses, joinMissed } from './parts/misses-segment';
import type { Rule } from './rule';

export const relationshipChannelMissesSegment: Rule<'relationships'> = {
  id: 'relationship-channel-misses-segment',
  about: 'relationships',
  category: 'structure',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'error',
  sources: ['BMG-20', 'BMGQ'],
  seeds: ['S2-10'],
  reads: [],
  check: (relationship, view) =>
    checkMisses(relationship, 'channels', view, (id) => ({ channel: { element: id } })),
  fixes: (hit, view) => [
    { key: 'reach-segment', values: hit.values, make: () => joinMissed(hit, view) },
    { key: 'stop-running-through', values: hit.values, make: () => unlink(hit.on!, hit.to!) },
  ],
};
