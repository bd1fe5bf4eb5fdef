import type { Id } from './canvas';
import type { Edit } from './edit';
import type { JourneyNote } from './records';

/** Writes a note on a segment's journey, new or changed. One without a text is removed. */
export function putJourneyNote(note: JourneyNote): Edit {
  if (!note.text.trim()) return removeJourneyNote(note.id);
  return {
    name: 'record',
    apply: (draft) => {
      draft.journey ??= {};
      draft.journey[note.id] = note;
    },
  };
}

/** Removes a note from a segment's journey. */
export function removeJourneyNote(id: Id): Edit {
  return {
    name: 'record',
    apply: (draft) => {
      if (!draft.journey) return;
      delete draft.journey[id];
      if (Object.keys(draft.journey).length === 0) delete draft.journey;
    },
  };
}
