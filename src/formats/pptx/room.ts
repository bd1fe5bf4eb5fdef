import { wrap } from '../../layout/text';

/** A paragraph on a slide. */
export interface Para {
  readonly text: string;
  readonly look?: 'bold' | 'muted';
  readonly bullet?: boolean;
}

/** Paragraphs that stay together. */
export type Item = readonly Para[];

/** The inner width and height of a box, in inches. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const POINTS = 72;
const LINE = 1.25;
/** Before an item, and after each of its paragraphs: in sizes of the text. */
export const SPACE = { before: 0.3, after: 0.15 } as const;
/** What a bullet takes of the width, in inches. */
export const INDENT = 0.14;

/** About how wide a text is in em: the slide's font is the reader's, so rather too much than too little. */
const widthOf = (text: string): number => {
  let width = 0;
  for (const char of text) width += char >= '\u1100' && !/\p{P}/u.test(char) ? 1.05 : 0.58;
  return width;
};

/** How high a text is in a column, in inches; sizes are in points. */
export function heightOf(text: string, width: number, size: number): number {
  const lines = wrap(text, (width * POINTS) / size, widthOf).length;
  return (Math.max(1, lines) * size * LINE) / POINTS;
}

/** How high an item is, with the distances around its paragraphs. */
export const itemHeight = (item: Item, width: number, size: number): number =>
  item.reduce(
    (sum, { text, bullet }) =>
      sum + heightOf(text, width - (bullet ? INDENT : 0), size) + (size * SPACE.after) / POINTS,
    (size * SPACE.before) / POINTS,
  );

/** How many items from the start a box has room for at a size: at least one, were it too high. */
export function fitting(items: readonly Item[], { width, height }: Room, size: number): number {
  let y = 0;
  const at = items.findIndex((item) => (y += itemHeight(item, width, size)) > height);
  return at < 0 ? items.length : Math.max(1, at);
}

/** Items in boxes one after the other, each as full as it can be. */
export function intoBoxes(items: readonly Item[], room: Room, size: number): (readonly Item[])[] {
  const boxes: (readonly Item[])[] = [];
  for (let from = 0; from < items.length;) {
    const count = fitting(items.slice(from), room, size);
    boxes.push(items.slice(from, from + count));
    from += count;
  }
  return boxes;
}
