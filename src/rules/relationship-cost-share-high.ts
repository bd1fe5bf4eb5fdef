import {
  segmentCostShare,
  segmentServingCost,
  servingRelationships,
} from '../model/figures/of-segment';
import { economicsFacts } from './parts/economics-facts';
import { undecided } from './parts/undecided';
import { relationshipCostExceedsMargin } from './relationship-cost-exceeds-margin';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const relationshipCostShareHigh: Rule<'segments', 'costShare' | 'serviceShare'> = {
  id: 'relationship-cost-share-high',
  about: 'segments',
  category: 'cost',
  kind: 'conflict',
  decidable: 'numbers',
  severity: 'warning',
  sources: ['Rework', 'TouchTiers', 'Rapport'],
  seeds: ['S0-03', 'S1-22', 'S1-24'],
  reads: [
    'propositions.offerKind',
    'relationships.adoption',
    'relationships.cost',
    'relationships.goals',
    'relationships.state',
    'segments.economics',
    'segments.role',
  ],
  options: {
    costShare: { default: 0.2, min: 0, max: 1, unit: 'share' },
    /** Where the offer is a service, the relationship is a part of what is bought. */
    serviceShare: { default: 0.6, min: 0, max: 1, unit: 'share' },
  },
  check(segment, view, { costShare, serviceShare }) {
    // A loss is the graver finding; where others pay or nothing serves, there is no share.
    const { verdict } = relationshipCostExceedsMargin.check(segment, view, {});
    if (verdict === 'fired' || verdict === 'not-applicable') return notApplicable;
    const share = segmentCostShare(segment, view);
    if (!share.known) return undecided(share);
    const offers = view.linked(segment.id, 'propositions');
    const service = offers.some(({ offerKind }) => offerKind === 'service');
    const open = service ? [] : offers.filter(({ offerKind }) => offerKind === undefined);
    const most = service ? serviceShare : costShare;
    if (open.length > 0 && share.value > costShare !== share.value > serviceShare) {
      return cannotCheck(...open.map(({ id }) => ({ id, path: 'offerKind' })));
    }
    if (share.value <= most) return passed;
    const cost = segmentServingCost(segment, view);
    if (!cost.known) return undecided(cost);
    const serving = servingRelationships(segment, view);
    return firedIf([
      {
        on: segment.id,
        also: serving.map(({ id }) => id),
        values: {
          segment: { element: segment.id },
          relationships: { elements: serving.map(({ id }) => id) },
          share: { share: share.value },
          most: { share: most },
          cost: { money: cost.value },
          revenue: { money: segment.economics!.arpaMonth!.value },
          status: { word: ['numStatus', share.status] },
        },
        because: [
          ...economicsFacts(segment, 'activeCustomers', 'arpaMonth'),
          ...serving.map(({ id, cost: entered }) => ({ id, path: 'cost', value: entered })),
        ],
      },
    ]);
  },
  fixes(hit, view) {
    const segment = view.get('segments', hit.on!);
    const serving = segment ? servingRelationships(segment, view) : [];
    return [
      { key: 'correct-figures', values: hit.values, ask: { id: hit.on!, path: 'economics' } },
      ...serving.slice(0, 3).map(({ id }) => ({
        key: 'check-cost',
        values: { relationship: { element: id } },
        ask: { id, path: 'cost' },
      })),
    ];
  },
};
