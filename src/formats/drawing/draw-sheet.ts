import { BLOCK } from '../../layout/sheet';
import { TYPE } from '../../layout/text';
import type { Block } from '../../model/blocks';
import type { Content, Stripe } from './content';
import { drawMarks, type Mark } from './draw-mark';
import { drawNote, type Place } from './draw-note';
import type { FittedSheet } from './fit';
import { GREY, HAIRLINE, INK } from './look';
import { say } from './messages';
import type { Pen } from './pen';

/** The marks of findings, by note and by block. */
export interface Marks {
  readonly notes: ReadonlyMap<string, readonly Mark[]>;
  readonly blocks: ReadonlyMap<Block, readonly Mark[]>;
}

/** The smallest mark in points, and its size in units where the sheet is larger. */
const MARK = { least: 9, units: 14 };

/** Draws the blocks of a sheet with their notes; `seen` are those on the sheets before it. */
export function drawSheet(
  pen: Pen,
  content: Content,
  fitted: FittedSheet,
  place: Place,
  marks: Marks,
  seen: ReadonlySet<string>,
): void {
  const { sheet, scale } = fitted;
  const mark = Math.max(MARK.least, MARK.units * scale);
  for (const box of sheet.blocks) {
    const x = place.x + box.x * scale;
    const y = place.y + box.y * scale;
    const width = box.width * scale;
    pen.frame(x, y, width, box.height * scale, { color: HAIRLINE, line: 0.6 });
    const middle = y + (BLOCK.header / 2) * scale;
    const pad = BLOCK.pad * scale;
    const heading = { size: TYPE.heading.size * scale, weight: 600, color: INK } as const;
    const count = { size: TYPE.meta.size * scale, weight: 400, color: GREY } as const;
    const title = headingOf(box.block, content, fitted, seen);
    pen.text(title.left, x + pad, middle, heading);
    pen.text(title.right, x + width - pad, middle, count, { align: 'right' });
    const own = seen.size === 0 ? marks.blocks.get(box.block) : undefined;
    if (own) {
      const left = x + pad + pen.width(title.left, heading) + 4 * scale;
      const right = x + width - pad - pen.width(title.right, count) - 4 * scale;
      drawMarks(pen, own, { left, right, y: middle - mark / 2 }, mark);
    }
  }
  const begun = new Set(seen);
  for (const note of sheet.notes) {
    drawNote(pen, note, stripesOf(note.face.serves, content), place);
    const own = begun.has(note.face.id) ? undefined : marks.notes.get(note.face.id);
    begun.add(note.face.id);
    if (!own) continue;
    // Half above the note's upper edge, in the gap that every note has above it.
    drawMarks(
      pen,
      own,
      {
        left: place.x + (note.x + 8) * scale,
        right: place.x + (note.x + note.width + 4) * scale,
        y: place.y + note.y * scale - mark / 2,
      },
      mark,
    );
  }
}

function headingOf(
  block: Block,
  content: Content,
  { sheet }: FittedSheet,
  seen: ReadonlySet<string>,
): { left: string; right: string } {
  const heading = content.headings[block];
  const total = content.faces[block].length;
  // A sheet after the first one only goes on with what the first one counted.
  if (seen.size > 0) return { left: say('pdf.continued', { block: heading }), right: '' };
  const here = sheet.notes.filter(({ face }) => face.block === block).map(({ face }) => face.id);
  const shown = new Set(here).size;
  const sum = content.totals[block];
  if (shown === total) return { left: heading, right: sum || String(total || '') };
  const count = say('pdf.shown', { shown, total });
  return { left: heading, right: [sum, count].filter(Boolean).join(' · ') };
}

function stripesOf(serves: readonly string[], { stripes }: Content): Stripe[] {
  // In the order of the legend, not of the links.
  const ids = new Set(serves);
  return [...stripes].filter(([id]) => ids.has(id)).map(([, stripe]) => stripe);
}
