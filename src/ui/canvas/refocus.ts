import type { Id } from '../../model/canvas';
import { focusStop, stopOf } from './focus';

/** Puts the focus back on a note whose element may have been made anew, unless it has gone on. */
export function refocus(id: Id): void {
  requestAnimationFrame(() => {
    if (!stopOf(document.activeElement)) focusStop({ block: 'segments', id });
  });
}
