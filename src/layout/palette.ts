/**
 * Colours of segments, told apart with normal, red-, green- and blue-blind sight, on paper and in
 * the dark; chosen by distance in Oklab. The blue of the selection and the hues of findings are
 * left out.
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

/** The colour of the segment that stands at `index` (from 0) in its block. */
export const stripeColor = (index: number): string => STRIPES[index % STRIPES.length]!;

/** Its pattern: neighbours differ, and a colour that comes round again has another pattern. */
export const stripePattern = (index: number): StripePattern =>
  PATTERNS[(index + Math.floor(index / STRIPES.length)) % PATTERNS.length]!;
