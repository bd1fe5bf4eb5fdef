import { checkRequired, fixRequired } from './parts/required-capability';
import type { Rule } from './rule';

export const relationshipActivityMissing: Rule<'relationships'> = {
  id: 'relationship-activity-missing',
  about: 'relationships',
  category: 'integration',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['BMGQ', 'S1', 'S2'],
  seeds: ['S0-01', 'S0-03', 'S1-23', 'S2-11', 'S2-12'],
  reads: ['activities.capability', 'relationships.type'],
  check: (relationship, view) => checkRequired(relationship, 'activities', view),
  fixes: (hit) => fixRequired(hit, 'activities'),
};
