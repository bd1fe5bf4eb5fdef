import type { Id } from '../../model/canvas';
import { openPanel, select } from '../../store/view';

/** Shows a note's details beside the view. */
export function show(id: Id): void {
  select(id);
  openPanel(true);
}
