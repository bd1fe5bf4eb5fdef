import type { Missing } from '../../model/economics';

/** Fields without repeats, in their order: one may be missed in several places. */
export function distinct(missing: readonly Missing[]): Missing[] {
  return [...new Map(missing.map((field) => [`${field.id} ${field.path}`, field])).values()];
}
