/** A word of a text, and where it stands there. */
export interface Word {
  /** In small letters, without accents and possessive ending. */
  readonly form: string;
  /** The same for singular and plural. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** A comma, a colon or the like stands before it. */
  readonly apart: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?|[&+]/gu;
const APART = /[,;:!?()|•·\n–—]|\.\s|\s[-/]\s/;

/** The words of a text. A hyphen parts two words, so that “self-service” is “self service”. */
export function wordsOf(text: string): Word[] {
  let last = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const start = match.index;
    const form = formOf(match[0]);
    const apart = last > 0 && APART.test(text.slice(last, start));
    last = start + match[0].length;
    return { form, stem: stemOf(form), start, end: last, apart };
  });
}

function formOf(word: string): string {
  if (word === '&' || word === '+') return 'and';
  const plain = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'");
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain.replaceAll("'", '');
}

/** What a word and its plural have in common. It need not be a word itself. */
function stemOf(form: string): string {
  let stem = form;
  if (stem.length > 3 && stem.endsWith('s') && !/(ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('ie')) return `${stem.slice(0, -2)}y`;
  if (stem.length > 3 && /(x|z|ch|sh|ss)e$/.test(stem)) return stem.slice(0, -1);
  return stem;
}
