import { nameOf } from '../../i18n/name';
import { t, text } from '../../i18n/translate';
import type { CanvasView } from '../../model/view';
import { CANVAS, type Question } from '../../rules/questions';

/** A question in words: whose answer is missing, and which. */
export function questionText({ id, path }: Question, view: CanvasView): string {
  return t('question.answer', {
    field: text(path.startsWith('meta.') ? path : `field.${path}`, undefined, path),
    note: id === CANVAS ? t('question.canvas') : nameOf(view, id),
  });
}
