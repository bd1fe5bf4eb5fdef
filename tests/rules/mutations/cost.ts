import { join, part, remove, type Mutations } from './mutation';

/** Relationships that cost more than they bring, or whose cost nobody knows. */
export const cost: Mutations = {
  'relationship-cost-unknown': {
    mutate(draft) {
      delete draft.relationships.lab!.cost;
    },
  },
  'relationship-cost-not-in-cost-structure': {
    mutate(draft) {
      part(draft, 'workshops', 'facilitation');
      join(draft, 'workshops', 'speaking');
    },
  },
  'cost-structure-understates-relationship': {
    mutate(draft) {
      draft.costs.salaries!.amountMonth!.value = 2000;
    },
  },
  'relationship-cost-exceeds-margin': {
    mutate(draft) {
      draft.relationships.advice!.cost!.costPerContact!.value = 30;
    },
  },
  'relationship-cost-share-high': {
    mutate(draft) {
      draft.relationships.advice!.cost!.costPerContact!.value = 9;
    },
  },
  'ltv-cac-low': {
    mutate(draft) {
      draft.segments.designers!.economics!.churnMonth!.value = 0.3;
    },
  },
  'cac-payback-too-long': {
    mutate(draft) {
      draft.segments.designers!.economics!.acquisitionSpendMonth!.value = 16_500;
    },
  },
  'cac-needs-repeat-but-transactional': {
    mutate(draft) {
      draft.segments.givers!.economics!.marginPerPurchase!.value = 1.5;
    },
  },
  'ltv-not-trustworthy': {
    mutate(draft) {
      draft.segments.designers!.economics!.churnMonth!.status = 'assumed';
    },
  },
  'relationship-capacity-exceeded': {
    mutate(draft) {
      draft.relationships.account!.repCount!.value = 3;
    },
  },
  'dedicated-in-name-only': {
    mutate(draft) {
      draft.relationships.account!.accountsPerRep!.value = 200;
    },
  },
  'free-users-not-covered': {
    mutate(draft) {
      draft.relationships.nudges!.cost!.fixedMonth!.value = 100_000;
    },
  },
  'loyalty-reward-exceeds-margin': {
    mutate(draft) {
      draft.relationships.points!.rewardRate!.value = 0.7;
    },
  },
  'free-segment-high-touch': {
    mutate(draft) {
      // Neighbours who no longer pay for anything.
      draft.segments.shoppers!.role = 'user';
      delete draft.segments.shoppers!.economics;
      remove(draft, 'takings');
      // An offer with a price is the matter of other rules.
      delete draft.propositions.seeds!.priceLevel;
    },
  },
};
