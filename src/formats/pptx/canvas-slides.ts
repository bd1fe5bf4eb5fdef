import type PptxGenJS from 'pptxgenjs';
import { BLOCKS, type Block } from '../../model/blocks';
import type { Content } from '../drawing/content';
import { GREY, HAIRLINE, NOTE_FILL } from '../drawing/look';
import { say } from '../drawing/messages';
import { fitting, type Item } from './room';
import { begin, BODY, columnSlides, hex, INNER, PAD, runsOf, SLIDE, titles } from './slide';

/** Where each block lies on the sheet: in fifths of its width and tenths of its height. */
const PLACES: Readonly<Record<Block, readonly [x: number, y: number, w: number, h: number]>> = {
  partners: [0, 0, 1, 7],
  activities: [1, 0, 1, 3.5],
  resources: [1, 3.5, 1, 3.5],
  propositions: [2, 0, 1, 7],
  relationships: [3, 0, 1, 3.5],
  channels: [3, 3.5, 1, 3.5],
  segments: [4, 0, 1, 7],
  costs: [0, 7, 2.5, 3],
  revenues: [2.5, 7, 2.5, 3],
};
const SIZES = [12, 11, 10, 9, 8];
const HEADING = 0.32;

/** The sheet on one slide, a titled box a block; what a box has no room for goes on after it. */
export function canvasSlides(deck: PptxGenJS, content: Content): void {
  const slide = begin(deck, content.name, spoken(content));
  const rest: Item[] = [];
  for (const block of BLOCKS) {
    const [column, row, wide, high] = PLACES[block];
    const box = {
      x: SLIDE.margin + (column * INNER) / 5,
      y: BODY.top + (row * BODY.height) / 10,
      w: (wide * INNER) / 5,
      h: (high * BODY.height) / 10,
    };
    const room = { width: box.w - 2 * PAD, height: box.h - HEADING - 2 * PAD };
    const items = content.faces[block].map(({ title }): Item => [{ text: title, bullet: true }]);
    const size = SIZES.find((each) => fitting(items, room, each) === items.length) ?? SIZES.at(-1)!;
    const count = fitting(items, room, size);
    const shown = items.slice(0, count);
    const title = content.headings[block];
    const sum = content.totals[block];
    slide.addText(
      [
        {
          text: sum ? `${title}   ` : title,
          options: { bold: true, fontSize: 12, ...(sum ? {} : { breakLine: true }) },
        },
        ...(sum
          ? [{ text: sum, options: { fontSize: 10, color: hex(GREY), breakLine: true } }]
          : []),
        ...runsOf(shown, size),
      ],
      {
        ...box,
        shape: 'rect',
        fill: { color: hex(NOTE_FILL) },
        line: { color: hex(HAIRLINE), width: 0.75 },
        margin: PAD * 72,
        valign: 'top',
        fit: 'shrink',
        objectName: title,
      },
    );
    const [next, ...others] = items.slice(count);
    if (next) {
      const heading = { text: say('pdf.continued', { block: title }), look: 'bold' } as const;
      rest.push([heading, ...next], ...others);
    }
  }
  const [, further] = titles(content.name);
  columnSlides(deck, [further, further], rest, 3);
}

/** All notes with what stands under their names. */
function spoken({ headings, faces, facts }: Content): string {
  const blocks = BLOCKS.flatMap((block) => {
    const lines = faces[block].map(({ title, rows }) => {
      const under = rows.map((row) => row.map(({ text }) => text).join(', ')).join('; ');
      return under ? `${title}: ${under}` : title;
    });
    return lines.length > 0 ? [`${headings[block]}\n${lines.join('\n')}`] : [];
  });
  return [facts.join(' · '), ...blocks].filter(Boolean).join('\n\n');
}
