import type { Missing } from '../../model/economics';
import type { Segment } from '../../model/elements';
import type { CanvasView } from '../../model/view';

/** Whether a segment pays for anything, or the field that would tell where no payment is on record. */
export function pays(segment: Segment, view: CanvasView): boolean | readonly Missing[] {
  if (view.linked(segment.id, 'revenues').length > 0) return true;
  if ((segment.economics?.arpaMonth?.value ?? 0) > 0) return true;
  if (segment.role === undefined) return [{ id: segment.id, path: 'role' }];
  return segment.role !== 'user';
}
