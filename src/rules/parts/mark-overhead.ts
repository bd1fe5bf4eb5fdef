import type { Id } from '../../model/canvas';
import { change } from '../../model/edit-notes';
import type { EditFix } from '../fix';

/** The fix that says of a note that it serves the business as a whole, not one thing on the canvas. */
export function markOverhead(block: 'resources' | 'activities' | 'costs', id: Id): EditFix {
  return {
    key: 'mark-overhead',
    values: { note: { element: id } },
    make: () =>
      change(block, id, (draft) => {
        draft.overhead = true;
      }),
  };
}
