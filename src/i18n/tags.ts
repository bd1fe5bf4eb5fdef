import type { WordTable } from '../model/suggest/table';
import table from './tags.en.json';

/** What words say about a note, in the reader's language. A part of its own: it is large. */
export const TAGS: WordTable = table;
