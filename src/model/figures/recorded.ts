import type { Segment } from '../elements';
import { margin } from './contribution';
import { given, pathsIn, type Figure } from './figure';

type NumberOfSegment = Exclude<keyof NonNullable<Segment['economics']>, 'setting'>;

const pathOf = pathsIn<NumberOfSegment>('economics');

/** A number of a segment's economics, as it is on record. */
export function recorded({ id, economics }: Segment, field: NumberOfSegment): Figure {
  return given(economics?.[field], { id, path: pathOf(field) });
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
