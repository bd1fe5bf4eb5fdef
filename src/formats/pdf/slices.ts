import arabic from '@fontsource/noto-sans-arabic/unicode.json';
import devanagari from '@fontsource/noto-sans-devanagari/unicode.json';
import hebrew from '@fontsource/noto-sans-hebrew/unicode.json';
import inter from '@fontsource/inter/unicode.json';
import thai from '@fontsource/noto-sans-thai/unicode.json';
import type { Weight } from '../drawing/pen';

/** Han characters look different in each of these; the text decides which are meant. */
export type Han = 'sc' | 'jp' | 'kr';

interface Slice {
  readonly subset: string;
  readonly ranges: readonly (readonly [number, number])[];
}
interface Family {
  readonly name: string;
  readonly weights: readonly Weight[];
  readonly slices: readonly Slice[];
}
type Ranges = Readonly<Record<string, string>>;

const BOTH: readonly Weight[] = [400, 600];

/** Reads `U+0460-052F,U+20B4`. */
function parseRanges(text: string): (readonly [number, number])[] {
  return text.split(',').map((part) => {
    const [from, to] = part.replace(/^U\+/i, '').split('-');
    return [parseInt(from!, 16), parseInt(to ?? from!, 16)] as const;
  });
}

function family(name: string, unicode: Ranges, subsets: readonly string[], weights = BOTH): Family {
  return {
    name,
    weights,
    slices: subsets.map((subset) => ({
      subset: subset.replace(/[[\]]/g, ''),
      ranges: parseRanges(unicode[subset] ?? ''),
    })),
  };
}

/** The alphabets; the order is that of preference. */
const ALPHABETS: readonly Family[] = [
  family('inter', inter, [
    'latin',
    'latin-ext',
    'vietnamese',
    'greek',
    'greek-ext',
    'cyrillic',
    'cyrillic-ext',
  ]),
  family('noto-sans-hebrew', hebrew, ['hebrew']),
  family('noto-sans-arabic', arabic, ['arabic']),
  family('noto-sans-thai', thai, ['thai']),
  family('noto-sans-devanagari', devanagari, ['devanagari']),
];
const SIGNS = family('noto-sans-arabic', arabic, ['math', 'symbols']);

/** The tables of the Han fonts are large and seldom needed: each is fetched when it is. */
const HAN: Readonly<Record<Han, () => Promise<{ default: Ranges }>>> = {
  sc: () => import('@fontsource/noto-sans-sc/unicode.json'),
  jp: () => import('@fontsource/noto-sans-jp/unicode.json'),
  kr: () => import('@fontsource/noto-sans-kr/unicode.json'),
};

async function hanFamily(han: Han): Promise<Family> {
  const { default: unicode } = await HAN[han]();
  const numbered = Object.keys(unicode).filter((key) => key.startsWith('['));
  return family(`noto-sans-${han}`, unicode, numbered, [400]);
}

/** Which Han font a text wants first: kana mean Japanese, hangul Korean, else simplified Chinese. */
export function hanOrder(text: string): readonly Han[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return ['jp', 'sc', 'kr'];
  if (/\p{Script=Hangul}/u.test(text)) return ['kr', 'sc', 'jp'];
  return ['sc', 'jp', 'kr'];
}

/** Tells the font files that may hold a character, the best first. */
export type FindFiles = (codePoint: number, weight: Weight) => string[];

const filesIn = (families: readonly Family[]): FindFiles => {
  return (codePoint, weight) =>
    families.flatMap(({ name, weights, slices }) =>
      slices
        .filter(({ ranges }) => ranges.some(([from, to]) => from <= codePoint && codePoint <= to))
        .map(({ subset }) => {
          const drawn = weights.includes(weight) ? weight : 400;
          return `${name}/files/${name}-${subset}-${drawn}-normal.woff`;
        }),
    );
};

/** Alphabets and signs only: enough for most canvases, and in memory already. */
export const alphabetFiles: FindFiles = filesIn([...ALPHABETS, SIGNS]);

/** The files of a Han font. */
export async function hanFiles(han: Han): Promise<FindFiles> {
  return filesIn([await hanFamily(han)]);
}
