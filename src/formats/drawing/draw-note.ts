import { isChip, NOTE, type PlacedSpan } from '../../layout/note-box';
import { NO_STRIPE } from '../../layout/palette';
import type { NoteBox } from '../../layout/sheet';
import { TYPE } from '../../layout/text';
import type { Stripe } from './content';
import { INK, NOTE_EDGE, NOTE_FILL, TONES } from './look';
import type { Pen } from './pen';
import type { Area } from './paper';

/** Where a sheet lies on the page: its corner and the points of one unit. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const RADIUS = 4;
const WEIGHT = 400;

/** Draws a note with its stripes, title and spans. */
export function drawNote(
  pen: Pen,
  note: NoteBox,
  stripes: readonly Stripe[],
  { x, y, scale }: Place,
): void {
  const box: Area = {
    x: x + note.x * scale,
    y: y + note.y * scale,
    width: note.width * scale,
    height: note.height * scale,
  };
  const radius = RADIUS * scale;
  pen.fill(box.x, box.y, box.width, box.height, NOTE_FILL, radius);
  pen.inside([box.x, box.y, box.width, box.height], radius, () => {
    const all = stripes.length > 0 ? stripes : [{ color: NO_STRIPE, pattern: 'solid' } as const];
    const height = box.height / all.length;
    all.forEach((stripe, i) =>
      drawStripe(pen, stripe, {
        x: box.x,
        y: box.y + i * height,
        width: NOTE.stripe * scale,
        height,
      }),
    );
  });
  pen.frame(box.x, box.y, box.width, box.height, { color: NOTE_EDGE, line: 0.4, radius });

  const { size, line } = TYPE.title;
  const direction = pen.direction(note.face.title);
  const left = box.x + (NOTE.stripe + NOTE.padX) * scale;
  const right = box.x + box.width - NOTE.padX * scale;
  const style = { size: size * scale, weight: WEIGHT, color: INK } as const;
  note.lines.forEach((text, i) => {
    const middle = box.y + (NOTE.padY + (i + 0.5) * line) * scale;
    if (direction === 'rtl') pen.text(text, right, middle, style, { align: 'right', direction });
    else pen.text(text, left, middle, style, { direction });
  });
  for (const span of note.spans) drawSpan(pen, span, box, scale);
}

function drawSpan(pen: Pen, span: PlacedSpan, box: Area, scale: number): void {
  const chip = isChip(span);
  const { text, fill } = TONES[span.tone];
  const x = box.x + span.x * scale;
  const y = box.y + span.y * scale;
  const height = span.height * scale;
  // A hair smaller than its line, so that chips of two lines do not touch.
  const inset = 0.5 * scale;
  if (chip && fill) {
    pen.fill(x, y + inset, span.width * scale, height - 2 * inset, fill, 3.5 * scale);
  }
  const size = TYPE[chip ? 'chip' : 'meta'].size * scale;
  const pad = chip ? NOTE.chipPadX * scale : 0;
  const weight = chip ? 600 : 400;
  pen.text(span.text, x + pad, y + height / 2, { size, weight, color: text });
}

/** A stripe in its colour and pattern; gaps show the note through. */
export function drawStripe(pen: Pen, { color, pattern }: Stripe, area: Area): void {
  const { x, y, width, height } = area;
  pen.fill(x, y, width, height, color);
  if (pattern === 'double') pen.fill(x + width * 0.4, y, width * 0.22, height, NOTE_FILL);
  if (pattern !== 'notched' && pattern !== 'dotted') return;
  const step = width * (pattern === 'notched' ? 1.7 : 1.15);
  const gap = width * (pattern === 'notched' ? 0.28 : 0.5);
  for (let at = step - gap; at + gap < height; at += step) {
    pen.fill(x, y + at, width, gap, NOTE_FILL);
  }
}
