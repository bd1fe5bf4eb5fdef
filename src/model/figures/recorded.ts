import type { Segment } from '../elements';
import { margin } from './contribution';
import { given, type Figure } from './figure';

type NumberOfSegment = Exclude<keyof NonNullable<Segment['economics']>, 'setting'>;

/** A number of a segment's economics, as it is on record. */
export function recorded({ id, economics }: Segment, field: NumberOfSegment): Figure {
  return given(economics?.[field], { id, path: `economics.${field}` });
}

/**
 * First half of F5, what one customer leaves before relationship cost: `A·g`, money/customer/month.
 */
export function segmentMargin(segment: Segment): Figure {
  return margin({
    arpaMonth: recorded(segment, 'arpaMonth'),
    grossMargin: recorded(segment, 'grossMargin'),
  });
}
