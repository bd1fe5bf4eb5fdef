/**
 * Arabic letters joined by hand, for jsPDF knows no OpenType shaping: each letter becomes the
 * presentation form for its place in the word. (jsPDF's own joiner stumbles over vowel marks.)
 */
interface Forms {
  readonly isolated: number;
  readonly final?: number;
  readonly initial?: number;
  readonly medial?: number;
}

const LAM = 0x0644;
/** First of the ligatures of lam and alef. */
const LAM_ALEF = 0xfef5;
/** Alef maksura has two forms in the block of Uighur that Arabic does not use. */
const UIGHUR = [0xfbe8, 0xfbe9];
const JOINS_WITHOUT_FORMS = new Set([0x0640, 0x200d]);

let tables: { forms: Map<number, Forms>; lamAlef: Map<number, Forms> } | undefined;

/** The forms of every letter, read off Unicode's own decompositions: they stand in a fixed order. */
function joining() {
  if (tables) return tables;
  const found = new Map<string, number[]>();
  for (let code = 0xfb50; code <= 0xfefc; code++) {
    if (UIGHUR.includes(code) || (code > 0xfbff && code < 0xfe80)) continue;
    const base = String.fromCodePoint(code).normalize('NFKC');
    const list = found.get(base);
    if (list) list.push(code);
    else found.set(base, [code]);
  }
  tables = { forms: new Map(), lamAlef: new Map() };
  for (const [base, [isolated, final, initial, medial]] of found) {
    const codes = Array.from(base, (char) => char.codePointAt(0)!);
    const forms = { isolated: isolated!, final, initial, medial } as Forms;
    if (codes.length === 1) tables.forms.set(codes[0]!, forms);
    else if (codes.length === 2 && codes[0] === LAM && isolated! >= LAM_ALEF) {
      tables.lamAlef.set(codes[1]!, forms);
    }
  }
  return tables;
}

const ARABIC = /[\u0600-\u06ff\u0750-\u077f]/;
const isMark = (char: string | undefined) => char !== undefined && /\p{M}/u.test(char);

/** Every form that a character may take in a word, itself included. */
export function formsOf(codePoint: number): number[] {
  const { forms, lamAlef } = joining();
  return [forms.get(codePoint), lamAlef.get(codePoint)]
    .flatMap((all) => (all ? Object.values(all) : []))
    .filter((form): form is number => form !== undefined)
    .concat(codePoint);
}

/** The letter or letters that a presentation form stands for; other characters as they are. */
export function baseOf(char: string): string {
  return /[\ufb50-\ufdff\ufe70-\ufefc]/.test(char) ? char.normalize('NFKC') : char;
}

/**
 * Joins the Arabic letters of a text in logical order. `has` tells which forms the font draws;
 * where it lacks one the plain letter stays.
 */
export function joinArabic(text: string, has: (codePoint: number) => boolean): string {
  if (!ARABIC.test(text)) return text;
  const { forms, lamAlef } = joining();
  const chars = Array.from(text);
  const at = (i: number) => chars[i]?.codePointAt(0) ?? 0;
  const formsAt = (i: number) => forms.get(at(i));
  const joinsNext = (i: number) => Boolean(formsAt(i)?.initial) || JOINS_WITHOUT_FORMS.has(at(i));
  const joinsPrevious = (i: number) => Boolean(formsAt(i)?.final) || JOINS_WITHOUT_FORMS.has(at(i));
  /** Marks sit on letters and do not part them. */
  const neighbour = (i: number, step: 1 | -1) => {
    let next = i + step;
    while (isMark(chars[next])) next += step;
    return next;
  };
  let out = '';
  for (let i = 0; i < chars.length; i++) {
    const previous = neighbour(i, -1);
    const next = neighbour(i, 1);
    const ligature = at(i) === LAM && next === i + 1 ? lamAlef.get(at(next)) : undefined;
    const own = ligature ?? formsAt(i);
    if (!own || isMark(chars[i])) {
      out += chars[i];
      continue;
    }
    const after = joinsNext(previous) && joinsPrevious(i);
    const before = !ligature && joinsNext(i) && joinsPrevious(next);
    const form = after ? (before ? own.medial : own.final) : before ? own.initial : own.isolated;
    if (form !== undefined && has(form)) {
      out += String.fromCodePoint(form);
      if (ligature) i = next;
    } else out += chars[i];
  }
  return out;
}
