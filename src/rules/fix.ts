import type { Block } from '../model/blocks';
import type { Id } from '../model/canvas';
import type { Edit } from '../model/edit';
import type { Values } from './value';

/** What a fix may ask for while it makes its edit. */
export interface FixContext {
  /** A new id. */
  newId(): Id;
  /** The text of a placeholder in the reader's language, by its key in the catalogue. */
  placeholder(key: string, values?: Values): string;
}

/** A fix that edits the model: one undo step, never inventing content. */
export interface EditFix {
  readonly key: string;
  readonly values: Values;
  make(context: FixContext): Edit;
}

/** A fix that only the reader can make: it takes them to the field that wants an answer. */
export interface AskFix {
  readonly key: string;
  readonly values: Values;
  readonly ask: { readonly id: Id; readonly path: string } | { readonly block: Block };
}

export type Fix = EditFix | AskFix;

/** True when the fix is an edit of the model. */
export function isEdit(fix: Fix): fix is EditFix {
  return 'make' in fix;
}
