import { clean } from '../drawing/clean';
import {
  BASELINE,
  Pen,
  type Outline,
  type Placing,
  type Rect,
  type Style,
  type Weight,
} from '../drawing/pen';
import { SVG_NAMESPACE, type SvgNode } from './node';

/** The width of one line in em. */
export type WidthOf = (line: string, weight: Weight) => number;

/** Inter where it is there; what comes after it is no wider. */
const FAMILY = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif";
/** What XML has no sign for. */
const NOT_XML = /[\ufffe\uffff]/g;

/** A text as it can be written: the reader's program orders and joins its letters. */
export const svgText = (text: string): string => clean(text).replace(NOT_XML, '\ufffd');

const round = (length: number) => Math.round(length * 100) / 100;
const lengths = (all: Record<string, number>) =>
  Object.fromEntries(Object.entries(all).map(([key, length]) => [key, round(length)]));
const stroke = ({ color, line }: Outline) => ({
  fill: 'none',
  stroke: color,
  'stroke-width': round(line),
});

/** Draws pages as SVG; texts stay texts. */
export class SvgPen extends Pen {
  readonly pages: SvgNode[] = [];
  #open: (SvgNode | string)[] = [];
  #clips = 0;

  /** What the pages are called and what they are, for who cannot see them; `language` is theirs. */
  constructor(
    readonly widthOf: WidthOf,
    readonly about: {
      readonly title: string;
      readonly description: string;
      readonly language: string;
    },
  ) {
    super();
  }

  override begin(width: number, height: number): void {
    const { title, description, language } = this.about;
    this.#open = [
      { tag: 'title', attributes: {}, children: [svgText(title)] },
      { tag: 'desc', attributes: {}, children: [svgText(description)] },
    ];
    const size = lengths({ width, height });
    this.pages.push({
      tag: 'svg',
      attributes: {
        xmlns: SVG_NAMESPACE,
        ...size,
        viewBox: `0 0 ${size['width']} ${size['height']}`,
        'xml:lang': language,
        'font-family': FAMILY,
      },
      children: this.#open,
    });
    this.fill(0, 0, width, height, '#ffffff');
  }

  override width(line: string, { size, weight }: Style): number {
    return this.widthOf(line, weight) * size;
  }

  override text(line: string, x: number, y: number, style: Style, placing: Placing = {}): void {
    const { align = 'left', direction = this.direction(line) } = placing;
    const fromStart = (align === 'left') === (direction === 'ltr');
    const anchor = align === 'center' ? 'middle' : fromStart ? 'start' : 'end';
    this.#put(
      'text',
      {
        ...lengths({ x, y: y + BASELINE * style.size, 'font-size': style.size }),
        ...(style.weight === 400 ? {} : { 'font-weight': style.weight }),
        ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
        ...(direction === 'rtl' ? { direction } : {}),
        fill: style.color,
      },
      [svgText(line)],
    );
  }

  override fill(
    x: number,
    y: number,
    width: number,
    height: number,
    color: string,
    radius = 0,
  ): void {
    const corners = radius > 0 ? lengths({ rx: radius }) : {};
    this.#put('rect', { ...lengths({ x, y, width, height }), ...corners, fill: color });
  }

  override frame(x: number, y: number, width: number, height: number, outline: Outline): void {
    const { radius = 0 } = outline;
    const corners = radius > 0 ? lengths({ rx: radius }) : {};
    this.#put('rect', { ...lengths({ x, y, width, height }), ...corners, ...stroke(outline) });
  }

  override line(
    [x1, y1]: readonly [number, number],
    [x2, y2]: readonly [number, number],
    outline: Outline,
    dash?: readonly [number, number],
  ): void {
    const solid = { ...lengths({ x1, y1, x2, y2 }), ...stroke(outline) };
    const dashes = dash?.map(round).join(' ');
    this.#put('line', dashes ? { ...solid, 'stroke-dasharray': dashes } : solid);
  }

  override disc(cx: number, cy: number, r: number, color: string): void {
    this.#put('circle', { ...lengths({ cx, cy, r }), fill: color });
  }

  override ring(cx: number, cy: number, r: number, outline: Outline): void {
    this.#put('circle', { ...lengths({ cx, cy, r }), ...stroke(outline) });
  }

  override inside([x, y, width, height]: Rect, radius: number, draw: () => void): void {
    const id = `clip${++this.#clips}`;
    const shape = lengths({ x, y, width, height, rx: radius });
    this.#put('clipPath', { id }, [{ tag: 'rect', attributes: shape, children: [] }]);
    const outer = this.#open;
    const children: (SvgNode | string)[] = [];
    this.#open = children;
    draw();
    this.#open = outer;
    this.#put('g', { 'clip-path': `url(#${id})` }, children);
  }

  #put(tag: string, attributes: SvgNode['attributes'], children: SvgNode['children'] = []): void {
    this.#open.push({ tag, attributes, children });
  }
}
