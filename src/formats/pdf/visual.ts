import bidiFactory, { type Bidi } from 'bidi-js';
import { withoutSilent } from '../drawing/clean';
import type { Direction } from '../drawing/pen';
import { joinArabic } from './arabic';

/** Nothing to join, order or leave out: the common case, and quick to tell. */
const PLAIN = /^[\u0020-\u007e\u00b7\u2019]*$/;
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const DEVANAGARI = /[\u0900-\u097f]/;
/** A consonant with the vowel sign i, which is written after it and drawn before it. */
const SIGN_I = /([\u0915-\u0939\u0958-\u095f]\u093c?)\u093f/gu;

let engine: Bidi | undefined;
const bidi = () => (engine ??= bidiFactory());

/** Whether any of a text may be turned round, and its brackets mirrored. */
export const mayTurn = (text: string): boolean => RTL.test(text);

/** The bracket that is drawn for one where the text runs from the right. */
export const mirrored = (char: string): string | null => bidi().getMirroredCharacter(char);

/** The base direction of a text: that of its first letter. */
export function directionOf(text: string): Direction {
  if (!RTL.test(text)) return 'ltr';
  const [first] = bidi().getEmbeddingLevels(text).paragraphs;
  return first && first.level % 2 === 1 ? 'rtl' : 'ltr';
}

/**
 * The characters of one line as they are drawn from left to right: Arabic joined, right-to-left
 * runs turned round, brackets mirrored, and nothing left that draws nothing.
 */
export function visualOrder(
  line: string,
  direction: Direction,
  has: (codePoint: number) => boolean,
): string {
  if (direction === 'ltr' && PLAIN.test(line)) return line;
  const joined = joinArabic(line, has);
  const ordered = RTL.test(joined) || direction === 'rtl' ? reorder(joined, direction) : joined;
  const plain = withoutSilent(ordered);
  return DEVANAGARI.test(plain) ? plain.replace(SIGN_I, '\u093f$1') : plain;
}

function reorder(text: string, direction: Direction): string {
  const levels = bidi().getEmbeddingLevels(text, direction);
  const turned = bidi().getMirroredCharactersMap(text, levels.levels);
  const order = bidi().getReorderedIndices(text, levels);
  let out = '';
  let marks = '';
  for (const i of order) {
    const char = turned.get(i) ?? text[i]!;
    // Turned round, a mark would come before the letter that it sits on.
    if (levels.levels[i]! % 2 === 1 && /\p{M}/u.test(char)) marks = char + marks;
    else {
      out += char + marks;
      marks = '';
    }
  }
  return out + marks;
}
