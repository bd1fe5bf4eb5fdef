import { changeType } from './parts/change-type';
import { cannotCheck, firedIf, notApplicable, type Rule } from './rule';

export const dedicatedInNameOnly: Rule<'relationships', 'accounts'> = {
  id: 'dedicated-in-name-only',
  about: 'relationships',
  category: 'cost',
  kind: 'conflict',
  decidable: 'numbers',
  severity: 'warning',
  sources: ['BMG-28', 'TouchTiers'],
  seeds: ['S0-03', 'S0-13', 'S0-14', 'S1-08'],
  reads: ['relationships.accountsPerRep', 'relationships.type'],
  /** With more accounts than this, nobody has a person of their own. */
  options: { accounts: { default: 150, min: 1, max: 10_000, unit: 'accounts' } },
  check(relationship, _, { accounts: most }) {
    const { id, type, accountsPerRep: accounts } = relationship;
    if (type === undefined) return cannotCheck({ id, path: 'type' });
    if (type !== 'dedicated_personal_assistance') return notApplicable;
    // Nobody looks after no accounts at all: the figure is yet to come.
    if (!accounts || accounts.value <= 0) return cannotCheck({ id, path: 'accountsPerRep' });
    if (accounts.value <= most) return firedIf([]);
    return firedIf([
      {
        on: id,
        values: {
          relationship: { element: id },
          accounts: { count: accounts.value },
          status: { word: ['numStatus', accounts.status] },
        },
        because: [
          { id, path: 'type', value: type },
          { id, path: 'accountsPerRep', value: accounts },
        ],
      },
    ]);
  },
  fixes(hit) {
    const id = hit.on!;
    return [
      changeType(id, 'personal_assistance'),
      { key: 'correct-accounts', values: hit.values, ask: { id, path: 'accountsPerRep' } },
    ];
  },
};
