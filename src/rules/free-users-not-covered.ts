import { freemiumBalanceOf, freemiumShareOf, freeUserCost } from '../model/figures/of-freemium';
import { segmentContribution } from '../model/figures/of-segment';
import { economicsFacts } from './parts/economics-facts';
import { undecided } from './parts/undecided';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const freeUsersNotCovered: Rule<'segments'> = {
  id: 'free-users-not-covered',
  about: 'segments',
  category: 'cost',
  kind: 'conflict',
  decidable: 'numbers',
  severity: 'error',
  sources: ['BMG-89', 'Freemium'],
  seeds: ['S1-24'],
  reads: [
    'meta.patterns',
    'relationships.adoption',
    'relationships.cost',
    'relationships.goals',
    'relationships.state',
    'segments.economics',
    'segments.role',
    'segments.upgradesTo',
  ],
  check(free, view) {
    if (!view.meta.patterns?.includes('freemium') || !free.upgradesTo) return notApplicable;
    const paying = view.get('segments', free.upgradesTo);
    if (!paying || paying.role === 'user') return notApplicable;
    if (free.role === undefined) return cannotCheck({ id: free.id, path: 'role' });
    if (free.role !== 'user') return notApplicable;
    const balance = freemiumBalanceOf(free, paying, view);
    if (!balance.known) return undecided(balance);
    if (balance.value >= 0) return passed;
    const cost = freeUserCost(free, view);
    const left = segmentContribution(paying, view);
    if (!cost.known) return undecided(cost);
    if (!left.known) return undecided(left);
    const share = freemiumShareOf(free, paying, view);
    return firedIf([
      {
        on: free.id,
        also: [paying.id],
        variant: share.known ? 'share' : 'never',
        values: {
          segment: { element: free.id },
          paying: { element: paying.id },
          cost: { money: cost.value },
          left: { money: left.value },
          short: { money: -balance.value },
          ...(share.known && { share: { share: share.value } }),
          status: { word: ['numStatus', balance.status] },
        },
        because: [
          ...economicsFacts(free, 'activeCustomers', 'serveCostMonth'),
          ...economicsFacts(paying, 'activeCustomers', 'arpaMonth', 'grossMargin'),
        ],
      },
    ]);
  },
  fixes({ on, also, values }) {
    return [
      { key: 'correct-figures', values, ask: { id: on!, path: 'economics' } },
      ...(also ?? []).map((id) => ({
        key: 'correct-figures',
        values: { segment: { element: id } },
        ask: { id, path: 'economics' },
      })),
    ];
  },
};
