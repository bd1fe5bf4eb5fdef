import type { Id } from '../../model/canvas';
import { change } from '../../model/edit-notes';
import type { Relationship } from '../../model/elements';
import type { EditFix } from '../fix';

export type Goal = NonNullable<Relationship['goals']>[number];

/** The fix that gives a relationship one more goal. */
export function addGoal(relationship: Id, goal: Goal): EditFix {
  return {
    key: 'add-goal',
    values: { relationship: { element: relationship }, goal: { word: ['goal', goal] } },
    make: () =>
      change('relationships', relationship, (draft) => {
        draft.goals = [...new Set([...(draft.goals ?? []), goal])];
      }),
  };
}
