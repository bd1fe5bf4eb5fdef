import { TYPE, type Measure, type TextStyle } from '../../layout/text';

const FAMILY = "'Inter Variable', Inter, system-ui, sans-serif";
const LIMIT = 20_000;

let context: CanvasRenderingContext2D | null | undefined;
/** The style whose font the drawing surface has: to set one takes longer than to measure. */
let set: TextStyle | undefined;
const widths = new Map<string, number>();

/** Forgets measured widths: the fonts have changed. */
export function forgetWidths(): void {
  widths.clear();
  set = undefined;
}

/** The width of a text on screen, in CSS pixels at 100 %, as the browser will draw it. */
export const measure: Measure = (text, style) => {
  const key = `${style}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = draw(text, style);
  if (widths.size > LIMIT) widths.clear();
  widths.set(key, width);
  return width;
};

function draw(text: string, style: TextStyle): number {
  context ??= document.createElement('canvas').getContext('2d');
  const { size, weight } = TYPE[style];
  // Without a drawing surface (tests), a text is as wide as its characters are on average.
  if (!context) return text.length * size * 0.55;
  if (style !== set) {
    context.font = `${weight} ${size}px ${FAMILY}`;
    set = style;
  }
  // A little to spare: a rounded pixel must not push a word out of its line.
  return context.measureText(text).width * 1.005 + 0.2;
}
