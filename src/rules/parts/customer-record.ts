import { CUSTOMER_RECORD } from '../../model/relationship-demands';
import type { Missing } from '../../model/economics';
import type { CanvasView } from '../../model/view';

/** Whether customers are on record somewhere; when not, the resources that might turn out to be it. */
export function customerRecord(view: CanvasView): { kept: boolean; untagged: readonly Missing[] } {
  if (CUSTOMER_RECORD.some((capability) => view.having('resources', capability).length > 0)) {
    return { kept: true, untagged: [] };
  }
  const untagged = view
    .having('resources', undefined)
    .map(({ id }) => ({ id, path: 'capability' }));
  return { kept: false, untagged };
}
