import type { Revenue } from '../../model/elements';

/** Whether income comes in again and again: said outright, or by a subscription; nothing when neither says. */
export function recurring(revenue: Revenue): boolean | undefined {
  if (revenue.recurrence) return revenue.recurrence === 'recurring';
  return revenue.type === 'subscription' ? true : undefined;
}
