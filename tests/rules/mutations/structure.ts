import { join, part, type Mutations } from './mutation';

/** Links that lead nowhere, or to the wrong place. */
export const structure: Mutations = {
  'duplicate-id': {
    mutate(draft) {
      // Marked as overhead: a cost that shares an id cannot be linked with its cause.
      draft.costs.shop = { id: 'shop', name: 'Rent', order: 9, overhead: true };
    },
  },
  'dangling-reference': { mutate: (draft) => join(draft, 'cause', 'gone') },
  'relationship-without-channel': {
    mutate: (draft) => part(draft, 'membership', 'app', 'chat'),
  },
  'relationship-channel-misses-segment': { mutate: (draft) => join(draft, 'membership', 'shop') },
  'relationship-vp-segment-mismatch': { mutate: (draft) => join(draft, 'cause', 'planner') },
  'channel-vp-segment-mismatch': { mutate: (draft) => join(draft, 'shop', 'givers') },
  'orphan-revenue': { mutate: (draft) => part(draft, 'boxes', 'gifts') },
  'orphan-element': {
    mutate(draft) {
      draft.resources.shed = { id: 'shed', name: 'Shed', order: 99, capability: 'other' };
    },
  },
  'partner-without-provision': { mutate: (draft) => part(draft, 'growers', 'stock') },
  'cost-item-unattributed': {
    mutate(draft) {
      delete draft.costs.office!.overhead;
    },
  },
  'current-depends-on-planned': {
    mutate(draft) {
      draft.channels.forum!.state = 'planned';
    },
  },
  'duplicate-relationship': {
    mutate(draft) {
      const { cause } = draft.relationships;
      draft.relationships.twin = { ...cause!, id: 'twin', name: 'twin' };
      join(draft, 'twin', 'shoppers', 'seeds', 'shop');
    },
  },
  'priced-offer-without-revenue': {
    mutate(draft) {
      const { seeds } = draft.propositions;
      draft.propositions.bulbs = { ...seeds!, id: 'bulbs', name: 'Bulbs for the autumn' };
      join(draft, 'bulbs', 'shoppers');
    },
  },
};
