/** Largest file that is read, in bytes: a canvas of 2,000 notes has about one million. */
export const FILE_LIMIT = 10_000_000;
/** Most notes, links or records that a canvas may hold. */
export const COUNT_LIMIT = 20_000;
/** Packs of rules are what nests deepest in a canvas. */
export const DEPTH_LIMIT = 24;
