/** Widths of texts in the unit of the sheet: the screen asks the browser, paper asks its font. */
export type Measure = (text: string, style: TextStyle) => number;

export type TextStyle = 'title' | 'meta' | 'chip' | 'heading';

/** Size and line height of each style on a sheet at 100 %. */
export const TYPE: Readonly<Record<TextStyle, { size: number; line: number; weight: number }>> = {
  heading: { size: 12, line: 16, weight: 650 },
  title: { size: 13, line: 17, weight: 450 },
  meta: { size: 11, line: 15, weight: 400 },
  chip: { size: 10.5, line: 17, weight: 600 },
};

/** Scripts that are written without spaces: lines break between their words or characters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenters: { word: Intl.Segmenter; grapheme: Intl.Segmenter } | undefined;
function segmenter(granularity: 'word' | 'grapheme'): Intl.Segmenter {
  segmenters ??= {
    word: new Intl.Segmenter(undefined, { granularity: 'word' }),
    grapheme: new Intl.Segmenter(undefined, { granularity: 'grapheme' }),
  };
  return segmenters[granularity];
}

/** Words with the space before them; a no-break space, as in `CHF 1,500`, is no place to break. */
const WORDS = /[^\S\u00A0\u202F]*[\S\u00A0\u202F]+|\s+$/gu;

/** The pieces of a line between which it may break. */
function pieces(line: string): string[] {
  const words = line.match(WORDS) ?? [];
  return words.flatMap((word) =>
    UNSPACED.test(word)
      ? Array.from(segmenter('word').segment(word), ({ segment }) => segment)
      : [word],
  );
}

/**
 * Breaks a text into lines no wider than `width`. Line breaks in it are kept; a word that is
 * wider than a line is cut between characters.
 */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  return text.split(/\r\n?|\n/).flatMap((line) => wrapLine(line, width, measure));
}

function wrapLine(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  // Most texts fit as they are: to measure them once is enough.
  if (measure(text.trimEnd()) <= width) return [text.trim()];
  for (const piece of pieces(text)) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim()) lines.push(line.trim());
    line = piece.trimStart();
    while (line && measure(line.trimEnd()) > width) {
      const head = longestHead(line, width, measure);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() || lines.length === 0) lines.push(line.trim());
  return lines;
}

/** The longest start of a word that fits, at least one character. */
function longestHead(word: string, width: number, measure: (text: string) => number): string {
  let head = '';
  for (const { segment } of segmenter('grapheme').segment(word)) {
    if (head && measure(head + segment) > width) break;
    head += segment;
  }
  return head;
}
