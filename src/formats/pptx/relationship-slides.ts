import '../../i18n/relationships';
import type PptxGenJS from 'pptxgenjs';
import { list } from '../../i18n/format';
import { t, word } from '../../i18n/translate';
import { stripeColor } from '../../layout/palette';
import { segmentRows } from '../../layout/relationships/rows';
import type { Canvas } from '../../model/canvas';
import type { SetText } from '../drawing/content';
import { HAIRLINE, INK } from '../drawing/look';
import { say } from '../drawing/messages';
import { heightOf } from './room';
import { begin, BODY, hex, INNER, PAD, SLIDE, titles } from './slide';

const SIZE = 12;
const SHARES = [0.24, 0.28, 0.28, 0.2];
const HEAD = 0.4;

/** What each segment expects beside what it is offered and what that costs: a table that goes on. */
export function relationshipSlides(deck: PptxGenJS, canvas: Canvas, set: SetText): void {
  const widths = SHARES.map((share) => share * INNER);
  const head = (['segment', 'expected', 'offered', 'cost'] as const).map((key) =>
    say(`pptx.${key}`),
  );
  const rows = rowsOf(canvas, set);
  for (const [i, part] of intoSlides(rows, widths).entries()) {
    const [first, further] = titles(t('relationships.title'));
    const slide = begin(
      deck,
      i === 0 ? first : further,
      part.map(({ spoken }) => spoken).join('\n\n'),
    );
    const cells = part.map(({ cells: own, color }) =>
      own.map((text, at) => ({
        text,
        options: at === 0 ? { bold: true, color: hex(INK), border: stripe(color) } : {},
      })),
    );
    slide.addTable([head.map((text) => ({ text, options: { bold: true } })), ...cells], {
      x: SLIDE.margin,
      y: BODY.top,
      w: INNER,
      colW: widths,
      fontSize: SIZE,
      color: hex(INK),
      valign: 'top',
      margin: PAD * 72,
      border: { type: 'solid', pt: 0.75, color: hex(HAIRLINE) },
    });
  }
}

interface TableRow {
  readonly cells: readonly string[];
  readonly color: string;
  readonly spoken: string;
}

/** The left border of a row has the colour of its segment. */
function stripe(color: string): PptxGenJS.TableCellProps['border'] {
  const line = { type: 'solid', pt: 0.75, color: hex(HAIRLINE) } as const;
  return [line, line, line, { type: 'solid', pt: 4, color: hex(color) }];
}

function rowsOf(canvas: Canvas, set: SetText): TableRow[] {
  return segmentRows(canvas).map((row) => {
    const types = canvas.segments[row.id]?.expectation?.types ?? [];
    const offered = row.offered.map(({ id, name }) => {
      const type = canvas.relationships[id]?.type;
      return type ? say('pptx.typed', { name, type: word('relationshipType', type) }) : name;
    });
    const cells = [
      set(row.name),
      types.length > 0 ? list(types.map(({ type }) => word('relationshipType', type))) : '–',
      offered.length > 0 ? set(offered.join('\n')) : '–',
      row.cost.text,
    ];
    const measured = row.measures.map(({ name, text }) => `${set(name)}: ${set(text)}`);
    const spoken = [set(row.name), row.size, row.integration.text, row.evidence.text, ...measured];
    return {
      cells,
      color: stripeColor(row.place),
      spoken: spoken.filter(Boolean).join('\n'),
    };
  });
}

/** As many rows a slide as it has room for, at least one. */
function intoSlides(rows: readonly TableRow[], widths: readonly number[]): TableRow[][] {
  const slides: TableRow[][] = [];
  let y = Infinity;
  for (const row of rows) {
    const cells = row.cells.map((text, i) => heightOf(text, widths[i]! - 2 * PAD, SIZE));
    const height = Math.max(...cells) + 2 * PAD;
    if (y + height > BODY.height) {
      slides.push([]);
      y = HEAD;
    }
    slides.at(-1)!.push(row);
    y += height;
  }
  return slides;
}
