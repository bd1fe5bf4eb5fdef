import { remove, type Mutations } from './mutation';

/** What is not on the canvas at all. */
export const completeness: Mutations = {
  'block-empty': {
    mutate: (draft) => remove(draft, ...Object.keys(draft.costs)),
    // Without cost items nothing pays for what relationships cost.
    implies: ['relationship-cost-not-in-cost-structure'],
  },
  'segment-without-value-proposition': {
    mutate(draft) {
      draft.segments.strangers = {
        id: 'strangers',
        name: 'Passers-by with a window sill',
        order: 9,
        role: 'user',
        expectation: { types: [{ type: 'self_service', strength: 'must' }], status: 'researched' },
      };
    },
  },
  'value-proposition-without-segment': {
    mutate(draft) {
      draft.propositions.idle = { id: 'idle', name: 'A robot that waters plants', order: 9 };
    },
  },
  'segment-without-relationship': { mutate: (draft) => remove(draft, 'quick') },
  'segment-without-channel': { mutate: (draft) => remove(draft, 'web') },
  'paying-segment-without-revenue': { mutate: (draft) => remove(draft, 'boxes') },
  'relationship-without-goal': {
    mutate(draft) {
      draft.relationships.membership!.goals = [];
    },
  },
  'expectation-unknown': {
    mutate(draft) {
      delete draft.segments.shoppers!.expectation;
    },
  },
};
