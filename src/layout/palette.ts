import type { Canvas, Id } from '../model/canvas';
import { inOrder } from '../model/order';
import { SEGMENT_COLORS } from '../model/segment-colors';

/**
 * Colours of segments, told apart with normal, red-, green- and blue-blind sight, on paper and in
 * the dark; chosen by distance in Oklab. The blue of the selection and the hues of findings are
 * left out. In the order of {@link SEGMENT_COLORS}, which names them.
 */
export const STRIPES = [
  '#2a7f62',
  '#c0562b',
  '#1f9fdc',
  '#7f5fc0',
  '#d99100',
  '#3f4a7a',
  '#98a39a',
  '#74441a',
] as const;

/** The stripe of a note that serves no segment. */
export const NO_STRIPE = '#c9c4b4';

/** How a stripe is filled, so that segments differ without colour as well. */
export type StripePattern = 'solid' | 'notched' | 'dotted' | 'double';
const PATTERNS: readonly StripePattern[] = ['solid', 'notched', 'dotted', 'double'];

/** The colour of a segment by its place in the palette (from 0). */
export const stripeColor = (index: number): string => STRIPES[index % STRIPES.length]!;

/** Its pattern: neighbours differ, and a colour that comes round again has another pattern. */
export const stripePattern = (index: number): StripePattern =>
  PATTERNS[(index + Math.floor(index / STRIPES.length)) % PATTERNS.length]!;

/**
 * The place of each segment in the palette: its colour and its pattern. A segment whose colour was
 * chosen has that one; the others take, in their order, what is left. No two have the same place.
 */
export function segmentPlaces(canvas: Canvas): ReadonlyMap<Id, number> {
  const places = new Map<Id, number>();
  const taken = new Set<number>();
  const take = (id: Id, place: number, step: number) => {
    while (taken.has(place)) place += step;
    taken.add(place);
    places.set(id, place);
  };
  const segments = inOrder(canvas, 'segments');
  for (const { id, color } of segments)
    if (color) take(id, SEGMENT_COLORS.indexOf(color), STRIPES.length);
  for (const { id, color } of segments) if (!color) take(id, 0, 1);
  return places;
}
