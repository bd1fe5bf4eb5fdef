import { join, part, remove, type Mutations } from './mutation';

/** Relationships that do not suit the customers, the offer or the channels. */
export const alignment: Mutations = {
  'expected-relationship-not-offered': {
    mutate(draft) {
      draft.segments.designers!.expectation!.types[0]!.type = 'automated_service';
    },
  },
  'over-served-expectation': {
    mutate(draft) {
      draft.segments.shoppers!.expectation!.types = [
        { type: 'loyalty_programme', strength: 'must' },
      ];
    },
  },
  'expectation-conflict-within-segment': {
    mutate(draft) {
      draft.segments.designers!.expectation!.types.push({ type: 'self_service', strength: 'must' });
    },
    // No segment of the clean canvas is offered two types that far apart.
    implies: ['expected-relationship-not-offered'],
  },
  'invalidated-expectation-still-served': {
    mutate(draft) {
      draft.segments.givers!.expectation!.status = 'invalidated';
    },
  },
  'custom-value-hands-off-relationship': {
    mutate(draft) {
      draft.propositions.gifts!.drivers!.push('customization');
    },
  },
  'complex-offer-without-assistance': {
    mutate(draft) {
      draft.propositions.gifts!.complexity = 'complex';
    },
    // Nobody helps before the sale; nobody does after it either.
    implies: ['no-human-fallback'],
  },
  'low-price-high-touch': {
    mutate(draft) {
      draft.propositions.seeds!.priceLevel = 'economy';
      // What people pay would show that they can be helped at a low price, too.
      delete draft.segments.shoppers!.economics!.arpaMonth;
    },
  },
  'premium-value-hands-off': {
    mutate(draft) {
      draft.propositions.gifts!.priceLevel = 'high_end';
    },
  },
  'convenience-only-through-humans': {
    mutate(draft) {
      draft.propositions.seeds!.drivers!.push('convenience_usability');
    },
  },
  'cost-driven-model-high-touch': {
    mutate(draft) {
      draft.meta.costOrientation = 'cost_driven';
    },
  },
  'loyalty-programme-for-rare-purchase': {
    mutate(draft) {
      draft.segments.shoppers!.purchaseFrequency = 'rare';
    },
  },
  'deep-relationship-without-repeat': {
    mutate(draft) {
      draft.segments.designers!.purchaseFrequency = 'one_off';
      draft.revenues.seats!.recurrence = 'one_off';
    },
  },
  'recurring-revenue-transactional-relationship': {
    mutate(draft) {
      draft.revenues.boxes!.recurrence = 'recurring';
    },
  },
  'lock-in-without-satisfaction-signal': { mutate: (draft) => remove(draft, 'kpi-keen') },
  'human-relationship-without-human-channel': {
    mutate(draft) {
      draft.channels.shop!.human = false;
    },
  },
  'automated-relationship-without-digital-channel': {
    mutate(draft) {
      draft.channels.app!.digital = false;
    },
  },
  'community-without-shared-space': {
    mutate(draft) {
      draft.channels.forum!.manyToMany = false;
    },
  },
  'deep-relationship-only-via-partner': {
    mutate(draft) {
      part(draft, 'advice', 'shop');
      join(draft, 'advice', 'dealers');
    },
  },
  'personalisation-without-customer-data': {
    mutate(draft) {
      draft.channels.app!.dataAccess = 'none';
    },
  },
  'channel-preference-mismatch': {
    mutate(draft) {
      draft.segments.givers!.preferredChannels = ['post'];
    },
  },
  'no-human-fallback': {
    mutate(draft) {
      draft.channels.chat!.human = false;
    },
  },
  'one-relationship-for-all': {
    mutate(draft) {
      for (const relationship of Object.values(draft.relationships)) {
        relationship.type = 'transactional';
      }
    },
    // The rule needs one type throughout, and no one type suits all these segments.
    implies: [
      'complex-offer-without-assistance',
      'expected-relationship-not-offered',
      'recurring-revenue-transactional-relationship',
    ],
  },
};
