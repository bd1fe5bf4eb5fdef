/** Longest name of a note: more is a document, not a note. */
export const NAME_LIMIT = 2_000;
/** Longest free text (notes, statements, evidence). */
export const TEXT_LIMIT = 20_000;
/** Longest id of a note or record. */
export const ID_LIMIT = 200;
