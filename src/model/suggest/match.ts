import { NOTHING, type Phrases, type WordTable } from './table';
import { wordsOf, type Word } from './words';

/** A place in a text that says something. */
export interface Match {
  readonly value: string;
  /** First word, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Stands after a preposition: said in passing. */
  readonly passing: boolean;
}

/** One piece of a phrase: a word, in any number or in just this form, or a gap. */
type Piece = { readonly stem: string } | { readonly form: string } | 'gap';
interface Phrase {
  readonly value: string;
  readonly length: number;
  readonly pieces: readonly Piece[];
}

/** How many words a gap in a phrase may hold. */
const GAP = 2;
/** How many words after a negation it still cancels what is said. */
const REACH = 3;

const GAP_SIGN = '…';

function piecesOf(phrase: string): Piece[] {
  return phrase.split(' ').flatMap((part): Piece[] => {
    if (part === GAP_SIGN) return ['gap'];
    const words = wordsOf(part);
    return part.startsWith('=')
      ? words.map(({ form }) => ({ form }))
      : words.map(({ stem }) => ({ stem }));
  });
}

/** Phrases by the stem of their first word. */
type Index = ReadonlyMap<string, readonly Phrase[]>;
const indexes = new WeakMap<Phrases, Index>();

function indexOf(phrases: Phrases): Index {
  let index = indexes.get(phrases);
  if (index) return index;
  const made = new Map<string, Phrase[]>();
  for (const [value, list] of Object.entries(phrases)) {
    for (const text of list) {
      const [first] = wordsOf(text);
      if (!first) continue;
      const found = made.get(first.stem) ?? [];
      const pieces = piecesOf(text);
      const length = pieces.filter((piece) => piece !== 'gap').length;
      made.set(first.stem, [...found, { value, length, pieces }]);
    }
  }
  indexes.set(phrases, (index = made));
  return index;
}

/** The word after the last when the pieces fit from `at` on; nothing when they do not. */
function fit(pieces: readonly Piece[], words: readonly Word[], at: number): number | undefined {
  const [piece, ...rest] = pieces;
  if (piece === undefined) return at;
  if (piece === 'gap') {
    for (let skipped = 0; skipped <= GAP; skipped++) {
      const end = fit(rest, words, at + skipped);
      if (end !== undefined) return end;
      if (words[at + skipped]?.apart !== false) return undefined;
    }
    return undefined;
  }
  const word = words[at];
  if (!word) return undefined;
  if ('form' in piece ? piece.form !== word.form : piece.stem !== word.stem) return undefined;
  // Nothing that is said stretches over a comma.
  if (rest.length > 0 && words[at + 1]?.apart) return undefined;
  return fit(rest, words, at + 1);
}

/** Sets of words, made once for each list. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();
function setOf(list: readonly string[]): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) sets.set(list, (set = new Set(list.flatMap((text) => wordsOf(text)[0]?.form ?? []))));
  return set;
}

function negated(match: Span, words: readonly Word[], table: WordTable): boolean {
  const next = words[match.to];
  if (next && !next.apart && setOf(table.negationsAfter).has(next.form)) {
    // “Free of charge” takes nothing away from what stands before it.
    if (words[match.to + 1]?.form !== 'of') return true;
  }
  for (let at = match.from; at > 0 && match.from - at < REACH; at--) {
    if (words[at]!.apart) return false;
    const { form } = words[at - 1]!;
    if (setOf(table.negations).has(form)) return true;
    if (setOf(table.breaks).has(form)) return false;
  }
  return false;
}

/** True when one of these words stands before the match, in the same breath. */
function after(match: Span, words: readonly Word[], list: readonly string[]): boolean {
  const set = setOf(list);
  for (let at = match.from; at > 0; at--) {
    if (words[at]!.apart) return false;
    if (set.has(words[at - 1]!.form)) return true;
  }
  return false;
}

/**
 * What the words say, by the longest phrases: a shorter one inside or across a longer one is not
 * meant. What is negated, or only about something else, is left out.
 */
export function matches(words: readonly Word[], phrases: Phrases, table: WordTable): Match[] {
  const index = indexOf(phrases);
  const all = words.flatMap(({ stem }, from) =>
    (index.get(stem) ?? []).flatMap(({ value, length, pieces }) => {
      const to = fit(pieces, words, from);
      return to === undefined ? [] : [{ value, from, to, length }];
    }),
  );
  const kept: typeof all = [];
  for (const match of all.sort((a, b) => b.length - a.length || a.from - b.from)) {
    const inside = kept.some((other) => other.length > match.length && overlap(other, match));
    if (!inside) kept.push(match);
  }
  // Where a phrase that says nothing is as long as one that does, it goes first.
  const nothing = kept.filter(({ value }) => value === NOTHING);
  return kept
    .filter(
      (match) =>
        !nothing.some((other) => overlap(other, match)) &&
        !negated(match, words, table) &&
        !after(match, words, table.asides),
    )
    .map((match) => ({ ...match, passing: after(match, words, table.prepositions) }));
}

type Span = Pick<Match, 'from' | 'to'>;
const overlap = (a: Span, b: Span) => a.from < b.to && b.from < a.to;
