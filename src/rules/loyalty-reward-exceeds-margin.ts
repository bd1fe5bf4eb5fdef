import { given } from '../model/figures/figure';
import { rewardShare, rewardUplift } from '../model/figures/of-relationship';
import { economicsFacts } from './parts/economics-facts';
import { undecided } from './parts/undecided';
import { cannotCheck, firedIf, notApplicable, passed, type Hit, type Rule } from './rule';

export const loyaltyRewardExceedsMargin: Rule<'relationships'> = {
  id: 'loyalty-reward-exceeds-margin',
  about: 'relationships',
  category: 'cost',
  kind: 'conflict',
  decidable: 'numbers',
  severity: 'error',
  sources: ['S0', 'Breakage2'],
  seeds: ['S0-15', 'S0-17', 'S3-13', 'S3-15'],
  reads: [
    'relationships.redemptionRate',
    'relationships.rewardRate',
    'relationships.type',
    'segments.economics',
  ],
  check(relationship, view) {
    const { id, type, rewardRate: reward, redemptionRate: redeemed } = relationship;
    if (type === undefined) return cannotCheck({ id, path: 'type' });
    const segments = view.linked(id, 'segments');
    if (type !== 'loyalty_programme' || segments.length === 0) return notApplicable;
    // Until someone counts, every reward is taken to be redeemed; the message says so.
    const back = rewardShare(relationship);
    if (!back.known) return undecided(back);
    if (back.value === 0) return passed;
    const judged = segments.map((segment) => ({
      segment,
      margin: given(segment.economics?.grossMargin, {
        id: segment.id,
        path: 'economics.grossMargin',
      }),
      uplift: rewardUplift(relationship, segment),
    }));
    const hits = judged.flatMap(({ segment, margin, uplift }): Hit[] => {
      // Where nothing is left of the margin, no growth makes up for the rewards.
      if (uplift.known || uplift.why !== 'never' || !margin.known) return [];
      return [
        {
          on: id,
          to: segment.id,
          also: [segment.id],
          ...(redeemed ? {} : { severity: 'warning' }),
          variant: redeemed ? 'known' : 'all-redeemed',
          values: {
            relationship: { element: id },
            segment: { element: segment.id },
            given: { share: back.value },
            reward: { share: reward?.value ?? back.value },
            redeemed: { share: redeemed?.value ?? 1 },
            margin: { share: margin.value },
            status: { word: ['numStatus', uplift.status] },
          },
          because: [
            { id, path: 'rewardRate', value: reward },
            { id, path: 'redemptionRate', value: redeemed },
            ...economicsFacts(segment, 'grossMargin'),
          ],
        },
      ];
    });
    const open = judged.flatMap(({ margin }) => (margin.known ? [] : margin.missing));
    return hits.length === 0 && open.length > 0 ? cannotCheck(...open) : firedIf(hits);
  },
  fixes({ on, to, variant, values }) {
    const id = on!;
    return [
      ...(variant === 'all-redeemed'
        ? [{ key: 'count-redeemed', values, ask: { id, path: 'redemptionRate' } }]
        : []),
      { key: 'lower-reward', values, ask: { id, path: 'rewardRate' } },
      { key: 'correct-figures', values, ask: { id: to!, path: 'economics.grossMargin' } },
    ];
  },
};
