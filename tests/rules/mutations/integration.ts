import { join, part, type Mutations } from './mutation';

/** What relationships need of the rest of the canvas. */
export const integration: Mutations = {
  'relationship-activity-missing': {
    mutate(draft) {
      draft.activities.facilitation!.capability = 'other';
    },
  },
  'relationship-resource-missing': {
    mutate(draft) {
      draft.resources.stamps!.capability = 'other';
    },
  },
  'crm-missing': {
    mutate(draft) {
      draft.resources.records!.capability = 'other';
      draft.resources.diaries!.capability = 'other';
    },
    // Whoever keeps no record cannot be personal or share it between channels either.
    implies: [
      'channel-silos',
      'personalisation-without-customer-data',
      'relationship-resource-missing',
    ],
  },
  'feedback-loop-missing': {
    mutate(draft) {
      draft.activities.asking!.capability = 'other';
    },
  },
  'partner-channel-without-partner': {
    mutate(draft) {
      part(draft, 'stores', 'dealers');
      join(draft, 'stores', 'stock');
    },
  },
  'channel-silos': {
    mutate(draft) {
      draft.resources.records!.capability = 'other';
      draft.resources.diaries!.capability = 'other';
    },
    // Only where no customer is on record do channels not share what they know.
    implies: [
      'crm-missing',
      'personalisation-without-customer-data',
      'relationship-resource-missing',
    ],
  },
  'co-creation-terms-undefined': {
    mutate(draft) {
      delete draft.relationships.lab!.ipTerms;
    },
  },
  'community-below-critical-mass': {
    mutate(draft) {
      draft.relationships.club!.adoption!.value = 0.02;
    },
  },
  'key-person-dependency': {
    mutate(draft) {
      draft.relationships.account!.repCount!.value = 1;
      // One person who has the time for all of them.
      draft.relationships.account!.accountsPerRep!.value = 150;
    },
  },
};
