import type PptxGenJS from 'pptxgenjs';
import { GREY, INK } from '../drawing/look';
import { say } from '../drawing/messages';
import { INDENT, intoBoxes, SPACE, type Item } from './room';

/** The wide format, and its margin; inches like all lengths on slides. */
export const SLIDE = { width: 13.33, height: 7.5, margin: 0.4 } as const;
/** Where what is under the title begins, and how high it may be. */
export const BODY = { top: 1.0, height: 5.95 } as const;
export const INNER = SLIDE.width - 2 * SLIDE.margin;

/** A colour as slides have it. */
export const hex = (color: string): string => color.slice(1);

/** The inner margin of a text box, in inches; the library takes it in points. */
export const PAD = 0.08;

/** Begins a slide with a title, the credit and what is said beside it. */
export function begin(deck: PptxGenJS, title: string, notes: string): PptxGenJS.Slide {
  const slide = deck.addSlide();
  const { width, height, margin } = SLIDE;
  slide.addText(title, {
    x: margin,
    y: 0.3,
    w: INNER,
    h: 0.6,
    fontSize: title.length > 90 ? 14 : 22,
    bold: true,
    color: hex(INK),
    valign: 'middle',
    margin: 0,
    fit: 'shrink',
  });
  slide.addText(say('pdf.credit'), {
    x: margin,
    y: height - 0.4,
    w: INNER,
    h: 0.25,
    fontSize: 8,
    color: hex(GREY),
    margin: 0,
  });
  slide.slideNumber = { x: width - margin - 0.5, y: height - 0.42, fontSize: 8, color: hex(GREY) };
  if (notes) slide.addNotes(notes);
  return slide;
}

/** Paragraphs as the runs of a text box. */
export function runsOf(items: readonly Item[], size: number): PptxGenJS.TextProps[] {
  const paras = items.flatMap((item) => item.map((para, i) => ({ ...para, isFirst: i === 0 })));
  return paras.map(({ text, look, bullet, isFirst }) => ({
    text,
    options: {
      fontSize: size,
      color: hex(look === 'muted' ? GREY : INK),
      bold: look === 'bold',
      breakLine: true,
      paraSpaceBefore: isFirst ? size * SPACE.before : 0,
      paraSpaceAfter: size * SPACE.after,
      ...(bullet && { bullet: { indent: INDENT * 72 } }),
    },
  }));
}

/** A title, and what it is on further slides. */
export const titles = (title: string): readonly [string, string] => [
  title,
  say('pdf.continued', { block: title }),
];

/** Slides of columns for items that go on; `notes` says what stands beside those of a slide. */
export function columnSlides(
  deck: PptxGenJS,
  [first, further]: readonly [string, string],
  items: readonly Item[],
  columns: number,
  notes: (items: readonly Item[]) => string = () => '',
): void {
  const size = 12;
  const gap = 0.3;
  const width = (INNER - gap * (columns - 1)) / columns;
  const boxes = intoBoxes(items, { width, height: BODY.height }, size);
  for (let from = 0; from < boxes.length; from += columns) {
    const own = boxes.slice(from, from + columns);
    const slide = begin(deck, from === 0 ? first : further, notes(own.flat()));
    own.forEach((box, i) =>
      slide.addText(runsOf(box, size), {
        x: SLIDE.margin + i * (width + gap),
        y: BODY.top,
        w: width,
        h: BODY.height,
        margin: 0,
        valign: 'top',
        fit: 'shrink',
      }),
    );
  }
}
