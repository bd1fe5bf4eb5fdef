import { BLOCKS, type Block } from '../../model/blocks';
import seen from './block-names.json';
import more from './more-block-names.json';
import { isNear, MOST_SLIPS } from './misspelt';

/** What is longer is no heading. */
const LONGEST = 120;
/** Words that may stand before a name: articles and `our`, in the languages that have them. */
const ARTICLES =
  /^(?:the|our|your|my|der|die|das|unsere?|ihre?|les?|la|nos|vos|los|las|el|nuestr[oa]s|os|as|nossos|nossas|i|gli|il|lo|de|het|onze) /;

/**
 * The block of each name, as `plain` writes it. `block-names.json` holds the 461 names of a survey
 * of public canvases, applications and their translations, by block and language (`key` is the name
 * of a field); `more-block-names.json` holds our own, shorter ones and further languages.
 */
const NAMES: ReadonlyMap<string, Block> = new Map(
  [seen, more].flatMap((table) =>
    BLOCKS.flatMap((block) =>
      Object.values(table[block]).flatMap((names) =>
        names.map((name: string): [string, Block] => [plain(name), block]),
      ),
    ),
  ),
);

/**
 * The block that a heading names: in any case, with numbers, signs or an article around the name,
 * with something in brackets or after a colon or dash, in two languages, slightly misspelt. Nothing
 * when it names none, or two.
 */
export function blockNamed(heading: string): Block | undefined {
  if (heading.length > LONGEST) return undefined;
  if (!known.has(heading)) {
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(heading, find(heading));
  }
  return known.get(heading);
}

/** What was found for headings: each is asked for several times. */
const known = new Map<string, Block | undefined>();
const KNOWN_LIMIT = 2000;

function find(heading: string): Block | undefined {
  const whole = exact(plain(heading));
  if (whole) return whole;
  const parts = heading.split(/[()[\]{}（）【】「」/|｜／]/u).map(beforeColon);
  if (OTHER_SCRIPT.test(heading)) parts.push(...byScript(heading));
  const named = new Set(parts.map(plain).flatMap((part) => exact(part) ?? []));
  if (named.size > 0) return named.size === 1 ? [...named][0] : undefined;
  return misspelt(plain(parts.find((part) => plain(part) !== '') ?? ''));
}

/** Latin letters and those of another script. */
const OTHER_SCRIPT = /[a-z].*[\u0370-\uffff]|[\u0370-\uffff].*[a-z]/i;

/** What stands before a colon or a dash; behind it where a number is all that stands before. */
function beforeColon(text: string): string {
  const [first = '', ...rest] = text.split(/[:：–—]|\s-\s/u);
  return rest.length > 0 && /^\P{L}*$|\d\s*$/u.test(first) ? rest[0]! : first;
}

/** A heading in two scripts, as two: `客户细分 Customer Segments`. */
const byScript = (heading: string) => [
  heading.replace(/\p{Script=Latin}+/gu, ' '),
  heading.replace(/[^\p{Script=Latin}\p{M}]+/gu, ' '),
];

/** Letters and digits alone, in lower case, without accents and what is not seen, one space between words. */
function plain(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u0652]|\p{Cf}|\p{Variation_Selector}|['’]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .replace(/^[\d ]+|[\d ]+$/g, '');
}

/** A name as it is known, with or without what stands before it. One letter names nothing. */
function exact(name: string): Block | undefined {
  if (name.length < 2) return undefined;
  return NAMES.get(name) ?? NAMES.get(name.replace(ARTICLES, ''));
}

/** The names by their length: a misspelt one is hardly longer or shorter. */
const BY_LENGTH: [string, Block][][] = [];
for (const entry of NAMES) (BY_LENGTH[entry[0].length] ??= []).push(entry);

/** The one block of which a name is near; nothing where two are. */
function misspelt(name: string): Block | undefined {
  let found: Block | undefined;
  for (let length = name.length - MOST_SLIPS; length <= name.length + MOST_SLIPS; length++) {
    for (const [right, block] of BY_LENGTH[length] ?? []) {
      if (block === found || !isNear(name, right)) continue;
      if (found) return undefined;
      found = block;
    }
  }
  return found;
}

/** Longer than this, a text is not searched for names. */
const SEARCHED = 200_000;
/** Names that are shorter stand in any text. */
const TELLING = 7;

/** How many blocks a running text speaks of by their names. */
export function blocksMentioned(text: string): number {
  const words = ` ${plain(text.slice(0, SEARCHED))} `;
  const mentioned = new Set<Block>();
  for (const [name, block] of NAMES) {
    const isTelling = name.includes(' ') || name.length >= TELLING;
    if (isTelling && !mentioned.has(block) && words.includes(` ${name} `)) mentioned.add(block);
  }
  return mentioned.size;
}
