import type { CanvasView } from '../model/view';
import { t } from './translate';

/** The name by which a note is spoken of. */
export function nameOf(view: CanvasView, id: string): string {
  return view.element(id)?.name.trim() || t('note.unnamed');
}
