import type { Id } from '../../model/canvas';
import { change } from '../../model/edit-notes';
import type { RelationshipType } from '../../model/enums';
import type { EditFix } from '../fix';

/** The fix that turns a relationship into one of another type. */
export function changeType(relationship: Id, type: RelationshipType): EditFix {
  return {
    key: 'change-type',
    values: {
      relationship: { element: relationship },
      type: { word: ['relationshipType', type] },
    },
    make: () =>
      change('relationships', relationship, (draft) => {
        draft.type = type;
      }),
  };
}
