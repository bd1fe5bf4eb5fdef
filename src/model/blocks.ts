/**
 * The nine building blocks of the Business Model Canvas, by the key under which
 * a canvas keeps their elements. One set of names serves file, code and screen.
 */
export const BLOCKS = [
  'segments',
  'propositions',
  'channels',
  'relationships',
  'revenues',
  'resources',
  'activities',
  'partners',
  'costs',
] as const;

/** A building block. The order of {@link BLOCKS} is the order worth filling: customers first. */
export type Block = (typeof BLOCKS)[number];

/** Records that stand beside the nine blocks. */
export const RECORDS = ['kpis', 'assumptions', 'evidence'] as const;

export type RecordKey = (typeof RECORDS)[number];
