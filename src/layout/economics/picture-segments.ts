import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import type { Segment } from '../../model/elements';
import { viewOf } from '../../model/view';
import { shifted, type Drawing, type Mark, type Paint } from '../marks';
import { PICTURE_WIDTH, type Band } from '../picture';
import type { Measure } from '../text';
import { affordableOf } from './affordable';
import { affordableDrawing } from './affordable-drawing';
import { labelMarks, type Label } from './bars';
import { segmentSizes, sizeDrawing } from './size';
import { segmentHeads } from './table';
import { waterfallSteps } from './waterfall';
import { waterfallDrawing } from './waterfall-drawing';

const GAP = 40;

/** The steps of a segment and what serving it may cost, side by side. */
export function segmentBands(segment: Segment, canvas: Canvas, measure: Measure): Band[] {
  const view = viewOf(canvas);
  const head = segmentHeads(canvas).find(({ id }) => id === segment.id)!;
  const width = (PICTURE_WIDTH - GAP) / 2;
  const { currency } = canvas.meta;
  const color = head.color as Paint;
  const steps = waterfallDrawing(waterfallSteps(segment, view), {
    width,
    currency,
    measure,
    color,
  });
  const affordable = affordableOf(segment, view);
  const limit = affordableDrawing(affordable, { width, currency, measure });
  if (!steps && !limit) return [];
  const notes = affordable.notes.map((text): Label => ({ text, style: 'meta', fill: 'muted' }));
  const left = column(t('economics.waterfall.title'), steps, [], width, measure);
  const right = column(t('economics.affordable.title'), limit, limit ? notes : [], width, measure);
  const name = titled(head.name, color, measure);
  const marks = [
    ...(steps ? left.marks : []),
    ...(limit ? shifted(right.marks, steps ? width + GAP : 0, 0) : []),
  ];
  const height = Math.max(steps ? left.height : 0, limit ? right.height : 0);
  // Name and pictures stay together on a page.
  return [
    { height: name.height + height + 8, marks: [...name.marks, ...shifted(marks, 0, name.height)] },
  ];
}

/** A heading with room over it; with the colour of its segment, where it is about one. */
export function titled(text: string, color: Paint | undefined, measure: Measure): Drawing {
  const lead = color ? 12 : 0;
  const label = labelMarks([{ text, bold: true }], lead, 24, PICTURE_WIDTH - lead, measure);
  const stripe: Mark[] = color
    ? [{ is: 'rect', x: 0, y: 24, width: 4, height: label.height, fill: color }]
    : [];
  return { width: PICTURE_WIDTH, height: label.height + 34, marks: [...stripe, ...label.marks] };
}

/** A heading, what is drawn, and notes under it. */
function column(
  title: string,
  drawing: Drawing | undefined,
  notes: readonly Label[],
  width: number,
  measure: Measure,
): Drawing {
  const head = labelMarks([{ text: title, fill: 'muted' }], 0, 0, width, measure);
  const top = head.height + 8;
  const bottom = top + (drawing?.height ?? 0) + 6;
  const under = labelMarks(notes, 0, bottom, width, measure);
  const marks = [...head.marks, ...shifted(drawing?.marks ?? [], 0, top), ...under.marks];
  return { width, height: bottom + under.height, marks };
}

/** All segments by size, where there are several. */
export function sizeBands(canvas: Canvas, measure: Measure): Band[] {
  const sizes = segmentSizes(canvas);
  const { currency } = canvas.meta;
  const drawing = sizeDrawing(sizes, { width: PICTURE_WIDTH, currency, measure });
  if (sizes.length < 2 || !drawing) return [];
  const { marks, height } = titled(t('economics.size.title'), undefined, measure);
  return [
    { height: height + drawing.height, marks: [...marks, ...shifted(drawing.marks, 0, height)] },
  ];
}
