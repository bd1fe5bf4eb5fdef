/**
 * What a text consists of, whatever it is written in: Markdown, HTML and plain text become lines of
 * these kinds, and `outline` reads them all alike.
 */
export type Line =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  /** An entry of a list; `depth` counts from 0. */
  | {
      readonly kind: 'item';
      readonly depth: number;
      readonly text: string;
      readonly label?: string;
    }
  /** A line of running text. */
  | {
      readonly kind: 'text';
      readonly text: string;
      /** What stands in bold at its beginning. */
      readonly label?: string;
      /** All of it is slanted: it explains, it is no note. */
      readonly hint?: true;
    }
  /** Cells; what stands in one below another is parted by line feeds. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A text before it is a note: without a bullet, a box to tick or spaces around it. */
export const bare = (line: string): string =>
  line
    .trim()
    .replace(/^(?:[-*+•‣▪◦●○■□–—✓✔→]|\d{1,3}[.)])\s+/u, '')
    .replace(/^\[[ xX]\]\s+/, '')
    .trim();
