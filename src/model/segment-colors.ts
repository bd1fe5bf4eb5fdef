/** Colours that can be told apart by colour-blind eyes; each has a pattern of its own as well. */
export const SEGMENT_COLORS = [
  'green',
  'rust',
  'sky',
  'violet',
  'ochre',
  'navy',
  'grey',
  'brown',
] as const;
