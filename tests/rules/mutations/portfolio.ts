import { join, part, type Mutations } from './mutation';

/** Patterns that are not followed through, and segments and words that say too little. */
export const portfolio: Mutations = {
  'multi-sided-missing-side': {
    mutate(draft) {
      // Either side may name the other.
      draft.segments.keen!.interdependentWith = [];
      draft.segments.designers!.interdependentWith = [];
    },
  },
  'multi-sided-no-paying-side': {
    mutate(draft) {
      part(draft, 'seats', 'designers');
      part(draft, 'dues', 'keen');
      part(draft, 'takings', 'shoppers');
      part(draft, 'boxes', 'givers');
    },
    // Income that nobody pays is what the rule is about.
    implies: ['orphan-revenue', 'paying-segment-without-revenue'],
  },
  'freemium-no-upgrade-path': {
    mutate(draft) {
      draft.relationships.nudges!.goals = ['acquisition', 'retention'];
    },
  },
  'bait-and-hook-no-follow-up': {
    mutate(draft) {
      draft.meta.patterns!.push('bait_and_hook');
      draft.revenues.seats!.recurrence = 'one_off';
      draft.revenues.dues!.recurrence = 'one_off';
    },
  },
  'indistinct-segments': {
    mutate(draft) {
      const { givers } = draft.segments;
      const { quick } = draft.relationships;
      draft.segments.guests = { ...givers!, id: 'guests', name: 'Guests of gardeners' };
      draft.relationships.quicker = { ...quick!, id: 'quicker', name: 'quicker' };
      draft.evidence['ev-guests'] = {
        ...draft.evidence['ev-givers']!,
        id: 'ev-guests',
        about: { id: 'guests', path: 'expectation' },
      };
      join(draft, 'quicker', 'guests', 'gifts', 'web');
      for (const other of ['gifts', 'web', 'boxes']) join(draft, other, 'guests');
    },
  },
  'vague-wording': {
    mutate(draft) {
      draft.segments.givers!.name = 'Everyone';
    },
  },
};
