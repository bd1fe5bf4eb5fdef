import type { Block } from '../blocks';
import type { Element } from '../canvas';
import { matches, type Match } from './match';
import { TAGGABLE, type WordTable } from './table';
import { wordsOf } from './words';

/** What the words of a note say about one of its fields. */
export interface Tag {
  readonly path: string;
  /** One value, or all that are said of a field that holds several. */
  readonly value: string | readonly string[];
  /** The very words of the note that led to it. */
  readonly words: readonly string[];
}

/** What the words of a note say about its fields. Where they may mean two things, nothing. */
export function tagsOf(block: Block, name: string, table: WordTable): Tag[] {
  const words = wordsOf(name);
  if (words.length === 0) return [];
  return TAGGABLE[block].flatMap(({ path, many, passing, values }): Tag[] => {
    const phrases = table.tags[`${block}.${path}`];
    if (!phrases) return [];
    const found = matches(words, phrases, table);
    const meant = many ? found : surest(found, passing);
    if (meant.length === 0) return [];
    const said = values.filter((value) => meant.some((match) => match.value === value));
    const quotes = [...meant]
      .sort((a, b) => a.from - b.from)
      .map(({ from, to }) => name.slice(words[from]!.start, words[to - 1]!.end));
    return [{ path, value: many ? said : said[0]!, words: [...new Set(quotes)] }];
  });
}

const known = new WeakMap<Element, { table: WordTable; tags: readonly Tag[] }>();

/** What the words of a note say; looked for once for each state of the note. */
export function tagsOfNote(block: Block, note: Element, table: WordTable): readonly Tag[] {
  const before = known.get(note);
  if (before?.table === table) return before.tags;
  const tags = tagsOf(block, note.name, table);
  known.set(note, { table, tags });
  return tags;
}

/** The matches that say the one thing that is meant; none when more than one is. */
function surest(found: readonly Match[], passing: boolean): readonly Match[] {
  const straight = found.filter((match) => !match.passing);
  const meant = straight.length > 0 || !passing ? straight : found;
  return new Set(meant.map(({ value }) => value)).size === 1 ? meant : [];
}
