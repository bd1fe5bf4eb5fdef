import { checkRequired, fixRequired } from './parts/required-capability';
import type { Rule } from './rule';

export const relationshipResourceMissing: Rule<'relationships'> = {
  id: 'relationship-resource-missing',
  about: 'relationships',
  category: 'integration',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['BMGQ', 'S1'],
  seeds: ['S0-03', 'S0-09', 'S1-23', 'S3-22'],
  reads: ['relationships.type', 'resources.capability'],
  check: (relationship, view) => checkRequired(relationship, 'resources', view),
  fixes: (hit) => fixRequired(hit, 'resources'),
};
