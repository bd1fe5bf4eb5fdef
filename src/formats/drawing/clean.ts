/** Drawn for a character that no font has. */
export const TOFU = '□';

/** Characters that steer others and draw nothing: joiners, directions, variation selectors. */
const SILENT =
  /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
/** Line ends of all kinds become one; what else controls a terminal becomes a space. */
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/gu;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu;

/** A text as it can be set: composed, without control characters and broken surrogates. */
export function clean(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .replace(CONTROL, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC');
}

/** The same on one line: for headings, document properties and names within a line. */
export const oneLine = (text: string): string => clean(text).replace(/\s+/gu, ' ').trim();

/** Takes out what draws nothing; only after joining and ordering have listened to it. */
export const withoutSilent = (text: string): string => text.replace(SILENT, '');

let graphemes: Intl.Segmenter | undefined;

/** What a reader takes for single characters. */
export function graphemesOf(text: string): string[] {
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** The start of a text, with an ellipsis where something was left out. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const all = graphemesOf(text);
  return all.length <= limit
    ? text
    : `${all
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/**
 * Puts one box in place of each character that cannot be drawn, whatever number of code points
 * it has, and adds it to `missing`. The rest stays where it was.
 */
export function boxMissing(
  text: string,
  has: (codePoint: number) => boolean,
  missing: Set<string>,
): string {
  const lacks = (char: string) => char !== '\n' && !has(char.codePointAt(0)!);
  if (!Array.from(withoutSilent(text)).some(lacks)) return text;
  return graphemesOf(text)
    .map((grapheme) => {
      const drawn = Array.from(withoutSilent(grapheme));
      if (!drawn.some(lacks)) return grapheme;
      missing.add(grapheme);
      return drawn.filter((char) => !lacks(char)).join('') + TOFU;
    })
    .join('');
}
