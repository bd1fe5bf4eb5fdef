import type { Id } from '../../model/canvas';
import { openPanel, select, useView } from '../../store/view';

/** Selects a note and shows its details beside the view. */
export function show(id: Id): void {
  select(id);
  openPanel(true);
}

/** Whether a note is among the selected ones. */
export const useSelected = (id: Id): boolean => useView(({ selection }) => selection.includes(id));
