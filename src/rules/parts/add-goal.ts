import type { Id } from '../../model/canvas';
import { change } from '../../model/edit-notes';
import type { Goal } from '../../model/enums';
import type { EditFix } from '../fix';

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
