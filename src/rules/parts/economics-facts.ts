import type { Segment } from '../../model/elements';
import type { Fact } from '../rule';

type Field = keyof NonNullable<Segment['economics']>;

/** Figures of a segment as the facts that a finding rests on. */
export function economicsFacts({ id, economics }: Segment, ...fields: readonly Field[]): Fact[] {
  return fields.map((field) => ({ id, path: `economics.${field}`, value: economics?.[field] }));
}
