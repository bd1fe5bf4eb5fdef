import * as z from 'zod/mini';
import type { Known } from './known';
import { NumStatus } from './enums';

/**
 * Units a quantity may carry. `money` is the canvas's currency; shares are fractions 0..1;
 * a period is one month unless the name says otherwise.
 */
export const Unit = z.enum([
  'money/month',
  'money/customer/month',
  'money/contact',
  'money/purchase',
  'money',
  'customers',
  'customers/month',
  'contacts/customer/month',
  'purchases/year',
  'share',
  'share/month',
  'accounts/person',
  'people',
  'months',
  'number',
]);
export type Unit = z.infer<typeof Unit>;

/** A number with what it counts, how well it is known, and where it comes from. */
export const Quantity = z.looseObject({
  value: z.number(),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  unit: Unit,
  status: NumStatus,
  asOf: z.optional(z.string()),
  source: z.optional(z.string()),
});
export type Quantity = Known<z.infer<typeof Quantity>>;

const WEAKEST_FIRST: readonly NumStatus[] = ['assumed', 'benchmark', 'measured'];

/** The weaker of two statuses. */
export function weaker(a: NumStatus, b: NumStatus): NumStatus {
  return a === b || WEAKEST_FIRST.indexOf(a) <= WEAKEST_FIRST.indexOf(b) ? a : b;
}

/** The weakest of the given statuses; a result is only as well known as its worst input. */
export function weakest(statuses: readonly NumStatus[]): NumStatus {
  return WEAKEST_FIRST.find((status) => statuses.includes(status)) ?? 'measured';
}
