import {
  BASELINE,
  Pen,
  type Outline,
  type Placing,
  type Rect,
  type Style,
} from '../../formats/drawing/pen';
import { svgText } from '../../formats/svg/svg-pen';
import { t } from '../../i18n/translate';
import { FAMILY, widthOf } from './widths';

/** Pixels a unit of the page: sharp on any screen. */
const SCALE = 2;
/** What browsers refuse to draw: longer sides, and more pixels in all. */
const LONGEST = 16_000;
const MOST = 120_000_000;

/** How many pixels a unit gets, so that a page can be drawn at all. */
export const scaleFor = (width: number, height: number): number =>
  Math.min(SCALE, LONGEST / width, LONGEST / height, Math.sqrt(MOST / (width * height)));

/** Draws a page in pixels. */
export class PixelPen extends Pen {
  #context: CanvasRenderingContext2D | undefined;

  /** The page that was begun last. */
  get context(): CanvasRenderingContext2D {
    if (!this.#context) throw new Error('No page has been begun.');
    return this.#context;
  }

  override begin(width: number, height: number): void {
    const canvas = document.createElement('canvas');
    const scale = scaleFor(width, height);
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error(t('export.noDrawing'));
    context.scale(scale, scale);
    context.textBaseline = 'alphabetic';
    this.#context = context;
    this.fill(0, 0, width, height, '#ffffff');
  }

  override width(line: string, { size, weight }: Style): number {
    return widthOf(line, weight) * size;
  }

  override text(line: string, x: number, y: number, style: Style, placing: Placing = {}): void {
    const { context } = this;
    context.font = `${style.weight} ${style.size}px ${FAMILY}`;
    context.fillStyle = style.color;
    context.textAlign = placing.align ?? 'left';
    context.direction = placing.direction ?? this.direction(line);
    context.fillText(svgText(line), x, y + BASELINE * style.size);
  }

  override fill(
    x: number,
    y: number,
    width: number,
    height: number,
    color: string,
    radius = 0,
  ): void {
    this.context.fillStyle = color;
    this.#path([x, y, width, height], radius);
    this.context.fill();
  }

  override frame(x: number, y: number, width: number, height: number, outline: Outline): void {
    this.#outline(outline);
    this.#path([x, y, width, height], outline.radius ?? 0);
    this.context.stroke();
  }

  override line(
    from: readonly [number, number],
    to: readonly [number, number],
    outline: Outline,
    dash?: readonly [number, number],
  ): void {
    const { context } = this;
    this.#outline(outline);
    context.setLineDash(dash ? [...dash] : []);
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(...to);
    context.stroke();
    context.setLineDash([]);
  }

  override disc(x: number, y: number, radius: number, color: string): void {
    this.context.fillStyle = color;
    this.#circle(x, y, radius);
    this.context.fill();
  }

  override ring(x: number, y: number, radius: number, outline: Outline): void {
    this.#outline(outline);
    this.#circle(x, y, radius);
    this.context.stroke();
  }

  override inside(box: Rect, radius: number, draw: () => void): void {
    this.context.save();
    this.#path(box, radius);
    this.context.clip();
    draw();
    this.context.restore();
  }

  #outline({ color, line }: Outline): void {
    this.context.strokeStyle = color;
    this.context.lineWidth = line;
  }

  #path(box: Rect, radius: number): void {
    this.context.beginPath();
    this.context.roundRect(...box, radius);
  }

  #circle(x: number, y: number, radius: number): void {
    this.context.beginPath();
    this.context.arc(x, y, radius, 0, 2 * Math.PI);
  }
}
