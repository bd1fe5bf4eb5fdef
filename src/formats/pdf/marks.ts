/**
 * Where marks go, for jsPDF knows no OpenType positioning: drawn as they come, Hebrew and Arabic
 * vowels would stand beside their letter, and Thai tones inside the vowel under them. All in em.
 */
export interface Offset {
  readonly dx: number;
  readonly dy: number;
}

/** No mark of these scripts comes before it. */
const FIRST = '\u0591';
const RTL_MARK = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/;
const ABOVE_SHADDA = /[\u064b\u064c\u064e\u064f\u0652\u0670]/;
const SHADDA = '\u0651';
const THAI_TONE = /[\u0e47-\u0e4c]/;
const THAI_UPPER = /[\u0e31\u0e34-\u0e37\u0e4d]/;
/** Its ring stands over the letter before it. */
const SARA_AM = '\u0e33';
/** Points that do not hang in the middle: how much of the letter lies to their left. */
const SIDE: Readonly<Record<string, number>> = { '\u05c1': 0.9, '\u05c2': 0.1, '\u05b9': 0.1 };
const RAISED = 0.21;
/** Consonants with a stroke up at their right, which marks above give way to. */
const THAI_TALL = /[\u0e1b\u0e1d\u0e1f\u0e2c]/;
const ASIDE = -0.13;

/** What stands around a mark: the letter it belongs to, and the characters next to it. */
export interface Around {
  readonly letter: string;
  /** The letter's advance. */
  readonly width: number;
  readonly before: string;
  readonly after: string;
}

/**
 * How far from its own place a mark is drawn; `center` is the middle of its own outline. Nothing
 * for what stays where it comes.
 */
export function markOffset(
  char: string,
  center: number,
  { letter, width, before, after }: Around,
): Offset | undefined {
  if (char < FIRST) return undefined;
  if (RTL_MARK.test(char)) {
    const raised = before === SHADDA && ABOVE_SHADDA.test(char);
    return { dx: -width * (1 - (SIDE[char] ?? 0.5)) - center, dy: raised ? RAISED : 0 };
  }
  const tone = THAI_TONE.test(char);
  if (!tone && !THAI_UPPER.test(char)) return undefined;
  const stacked = tone && (THAI_UPPER.test(before) || after === SARA_AM);
  const tall = THAI_TALL.test(letter);
  return stacked || tall ? { dx: tall ? ASIDE : 0, dy: stacked ? RAISED : 0 } : undefined;
}
