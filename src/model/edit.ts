import { produce } from 'immer';
import type { Canvas } from './canvas';

/** What an edit does, for the undo label; each has a name in the catalogue. */
export type EditName =
  | 'add'
  | 'remove'
  | 'rename'
  | 'change'
  | 'move'
  | 'link'
  | 'unlink'
  | 'settings'
  | 'record'
  | 'waive'
  | 'restore'
  | 'fix'
  | 'paste'
  | 'duplicate'
  | 'version'
  | 'merge';

/** A named change to a canvas. `apply` gets an immer draft and must not keep it. */
export interface Edit {
  readonly name: EditName;
  apply(draft: Canvas): void;
}

/** Several edits as one, in order: one name, one undo step. */
export function together(name: EditName, edits: readonly Edit[]): Edit {
  return {
    name,
    apply: (draft) => {
      for (const edit of edits) edit.apply(draft);
    },
  };
}

/** The canvas as it would be after an edit; the given one is untouched. */
export function after(canvas: Canvas, edit: Edit): Canvas {
  return produce(canvas, (draft) => {
    edit.apply(draft as Canvas);
  });
}
