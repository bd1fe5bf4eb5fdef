import { unlink } from '../model/edit-links';
import { checkMisses, joinMissed } from './parts/misses-segment';
import type { Rule } from './rule';

export const relationshipVpSegmentMismatch: Rule<'relationships'> = {
  id: 'relationship-vp-segment-mismatch',
  about: 'relationships',
  category: 'structure',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'error',
  sources: ['S0', 'Fritscher', 'SZ-clear'],
  seeds: ['S0-28'],
  reads: [],
  check: (relationship, view) =>
    checkMisses(relationship, 'propositions', view, (id) => ({ proposition: { element: id } })),
  fixes: (hit, view) => [
    { key: 'offer-to-segment', values: hit.values, make: () => joinMissed(hit, view) },
    { key: 'stop-supporting', values: hit.values, make: () => unlink(hit.on!, hit.to!) },
  ],
};
