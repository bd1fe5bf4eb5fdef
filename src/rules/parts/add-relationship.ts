import type { Id } from '../../model/canvas';
import { link } from '../../model/edit-links';
import { addNotes } from '../../model/edit-notes';
import { together } from '../../model/edit';
import type { Goal, RelationshipType } from '../../model/enums';
import type { EditFix } from '../fix';

/**
 * The fix that gives a segment a relationship of a type, as a placeholder to be named; through
 * `channels` and for `goals` if given.
 */
export function addRelationship(
  segment: Id,
  type: RelationshipType,
  channels: readonly Id[] = [],
  goals?: Goal[],
): EditFix {
  const values = {
    segment: { element: segment },
    type: { word: ['relationshipType', type] },
  } as const;
  return {
    key: 'add-relationship',
    values,
    make: ({ newId, placeholder }) => {
      const id = newId();
      const name = placeholder('relationship-for', values);
      return together('fix', [
        addNotes('relationships', [
          { id, name, type, status: 'assumed', ...(goals ? { goals } : {}) },
        ]),
        link(id, segment),
        ...channels.map((channel) => link(id, channel)),
      ]);
    },
  };
}
