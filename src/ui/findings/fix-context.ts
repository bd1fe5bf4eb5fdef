import { placeholderText } from '../../i18n/describe';
import type { Canvas } from '../../model/canvas';
import { newId } from '../../model/ids';
import { viewOf } from '../../model/view';
import type { FixContext } from '../../rules/fix';

/** What a fix needs on this canvas: new ids, and placeholders in the reader's language. */
export function fixContext(canvas: Canvas): FixContext {
  const view = viewOf(canvas);
  return { newId, placeholder: (key, values = {}) => placeholderText(key, values, view) };
}
