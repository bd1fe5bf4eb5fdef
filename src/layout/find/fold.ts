/** Accents, vowel points and the like: marks beside letters. Vowel signs that are letters stay. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u0652\u0670]/g;

/** Letters that no decomposition takes apart, as people type them who do not have them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  '’': "'",
};

/** A text as it is compared, and where each of its characters stands in the text itself. */
export interface Folded {
  readonly text: string;
  /** For each character: where in the original it comes from. */
  readonly at: readonly number[];
}

/** A text without case and accents, with the way back into the original. */
export function foldWithPlaces(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let place = 0;
  for (const sign of original) {
    const lower = sign.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARKS, '');
    for (const one of lower) {
      const plain = PLAIN[one] ?? one;
      text += plain;
      for (let i = 0; i < plain.length; i++) at.push(place);
    }
    place += sign.length;
  }
  return { text, at };
}

/** A text without case and accents: `Café` is found by `cafe`. */
export const fold = (original: string): string => foldWithPlaces(original).text;

/** The words to look for: all of them, in any order. */
export const wordsOf = (search: string): string[] => [
  ...new Set(fold(search).split(/\s+/u).filter(Boolean)),
];

/** Where the words stand in a text, as `[from, to)`; what a whole letter became is marked whole. */
export function placesIn(original: string, words: readonly string[]): [number, number][] {
  const { text, at } = foldWithPlaces(original);
  const places: [number, number][] = [];
  for (const word of words) {
    for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length)) {
      const last = at[i + word.length - 1]!;
      let end = i + word.length;
      while (end < at.length && at[end] === last) end++;
      places.push([at[i]!, at[end] ?? original.length]);
    }
  }
  return places;
}
