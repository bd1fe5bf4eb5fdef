import type { Mutations } from './mutation';

/** Steps of the journey and goals that nothing sees to. */
export const coverage: Mutations = {
  'channel-without-phase': {
    mutate(draft) {
      draft.channels.films!.phases = [];
    },
  },
  'channel-phase-uncovered': {
    mutate(draft) {
      draft.channels.web!.phases = ['awareness', 'purchase', 'delivery', 'after_sales'];
    },
  },
  'goal-uncovered': {
    mutate(draft) {
      draft.relationships.nudges!.goals = ['acquisition', 'upselling'];
    },
  },
  'goal-phase-mismatch': {
    mutate(draft) {
      draft.channels.forum!.phases = ['evaluation'];
    },
  },
};
