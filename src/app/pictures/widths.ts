import type { WidthOf } from '../../formats/svg/svg-pen';
import type { Canvas } from '../../model/canvas';

/** The font of the page, in which pictures are set. */
export const FAMILY = "'Inter Variable', Inter, system-ui, sans-serif";
/** Large, so that rounding does not matter. */
const SIZE = 100;
/** Texts measured at once are kept so long; a canvas of 2,000 notes has some thousands of lines. */
const LIMIT = 20_000;

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** The width of a line in em, as the browser draws it. */
export const widthOf: WidthOf = (line, weight) => {
  const key = `${weight}${line}`;
  let width = widths.get(key);
  if (width === undefined) {
    context ??= document.createElement('canvas').getContext('2d');
    if (context) {
      context.font = `${weight} ${SIZE}px ${FAMILY}`;
      width = context.measureText(line).width / SIZE;
    } else width = line.length * 0.55; // Without a drawing surface: as wide as letters are on average.
    if (widths.size > LIMIT) widths.clear();
    widths.set(key, width);
  }
  return width;
};

/** Measures anew: fonts may have come since. */
export function forgetWidths(): void {
  widths.clear();
}

/** Fetches what the page has not needed of its font so far, and measures anew. */
export async function loadFonts(canvas: Canvas): Promise<void> {
  const texts = JSON.stringify(canvas);
  const weights = ['400', '600'].map((weight) =>
    document.fonts.load(`${weight} ${SIZE}px ${FAMILY}`, texts),
  );
  await Promise.all(weights);
  forgetWidths();
}
