import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const coCreationTermsUndefined: Rule<'relationships'> = {
  id: 'co-creation-terms-undefined',
  about: 'relationships',
  category: 'integration',
  kind: 'gap',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['DART', 'S1', 'Crowd'],
  seeds: ['S0-20', 'S0-21', 'S1-19', 'S3-10'],
  reads: ['relationships.contributorReward', 'relationships.ipTerms', 'relationships.type'],
  check(relationship) {
    const { id, type, contributorReward, ipTerms } = relationship;
    const reward = contributorReward !== undefined;
    const rights = Boolean(ipTerms?.trim());
    if (type === undefined) {
      return reward && rights ? notApplicable : cannotCheck({ id, path: 'type' });
    }
    if (type !== 'co_creation') return notApplicable;
    if (reward && rights) return passed;
    return firedIf([
      {
        on: id,
        variant: reward ? 'rights' : rights ? 'reward' : 'both',
        values: { relationship: { element: id } },
        because: [
          { id, path: 'type', value: type },
          ...(reward ? [] : [{ id, path: 'contributorReward', value: undefined }]),
          ...(rights ? [] : [{ id, path: 'ipTerms', value: ipTerms }]),
        ],
      },
    ]);
  },
  fixes(hit, view) {
    const { id, contributorReward, ipTerms } = view.get('relationships', hit.on!)!;
    return [
      ...(contributorReward === undefined
        ? [{ key: 'settle-reward', values: hit.values, ask: { id, path: 'contributorReward' } }]
        : []),
      ...(ipTerms?.trim()
        ? []
        : [{ key: 'settle-rights', values: hit.values, ask: { id, path: 'ipTerms' } }]),
    ];
  },
};
