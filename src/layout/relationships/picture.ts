import { t } from '../../i18n/translate';
import { stripeColor } from '../palette';
import { shifted, type Mark } from '../marks';
import { PICTURE_WIDTH, type Band, type PictureOf } from '../picture';
import { CELL, innerWidth, tableBands, type Cell, type Column, type Row } from '../table';
import type { Measure } from '../text';
import { costBar } from './cost-bar';
import { legendLine } from './legend';
import { segmentRows, withNobody, type SegmentRow } from './rows';
import { layoutScale, layoutStops } from './scale';

const WIDTHS = { segment: 150, scale: 390, goals: 76, cost: 140, integrated: 92, measures: 132 };

/** The view Relationships as a picture: what fits, and what does not, a row a segment. */
export const relationshipsPicture: PictureOf = (canvas, found, measure) => {
  const columns = columnsOf();
  const rows = segmentRows(canvas, found).map((row) =>
    printed(row, columns[1]!, columns[3]!, measure),
  );
  const [head, ...bands] = tableBands(columns, rows, measure);
  const loose = withNobody(canvas);
  const sign = legendLine(measure);
  return {
    title: t('relationships.title'),
    width: PICTURE_WIDTH,
    bands: [
      { height: sign.height + 8, marks: sign.marks },
      ...(head ? [head, stopsBand(columns[1]!, columns[0]!.width, measure)] : []),
      ...bands,
      ...(loose.length > 0
        ? tableBands(
            [{ label: t('relationships.loose'), width: PICTURE_WIDTH }],
            loose.map(({ name, type }) => ({ cells: [[{ text: name }, note(type)]] })),
            measure,
          )
        : []),
    ],
  };
};

const note = (text: string) => ({ text, style: 'meta', fill: 'muted' }) as const;

function columnsOf(): Column[] {
  const column = (label: string, width: number): Column => ({ label, width });
  const { segment, scale, goals, cost, integrated, measures } = WIDTHS;
  const rest = PICTURE_WIDTH - segment - scale - goals - cost - integrated - measures;
  return [
    column(t('view.segment'), segment),
    column(t('relationships.scale.touch'), scale),
    column(t('relationships.goals'), goals),
    column(t('relationships.cost.head'), cost),
    column(t('relationships.integrated'), integrated),
    column(t('relationships.measures'), measures),
    column(t('relationships.evidence.head'), rest / 2),
    column(t('relationships.findings'), rest / 2),
  ];
}

/** The names of the stops over the scales, on each page. */
function stopsBand(column: Column, left: number, measure: Measure): Band {
  const stops = layoutStops('touch', innerWidth(column), measure);
  const height = stops.height + 8;
  const line: Mark = {
    is: 'line',
    x1: 0,
    y1: height,
    x2: PICTURE_WIDTH,
    y2: height,
    stroke: 'line',
    line: 1,
  };
  return { height, marks: [...shifted(stops.marks, left + CELL.padX, 4), line], repeats: true };
}

function printed(row: SegmentRow, scale: Column, bar: Column, measure: Measure): Row {
  const { drawing } = layoutScale(row.signs, 'touch', innerWidth(scale), measure);
  const cost = costBar(row.cost, innerWidth(bar));
  const goals = row.goals.flatMap(({ label: goal, by }) => {
    const values = { goal, count: by.length, of: row.offered.length };
    if (values.count === 0) return [];
    // The screen shows half a tick where only some have it.
    return values.count === values.of ? [goal] : [t('relationships.goalPart', values)];
  });
  const cells: Cell[] = [
    [{ text: row.name, bold: true }, note(row.size)],
    [
      { marks: drawing.marks, height: drawing.height },
      ...row.signs.untyped.map(({ name }) => note(t('relationships.untypedOf', { name }))),
    ],
    goals.length > 0
      ? goals.map((text) => ({ text, style: 'meta' as const }))
      : [note(t('relationships.noGoal'))],
    [
      { marks: cost.marks, height: cost.height + 4 },
      note(row.cost.text),
      ...(row.cost.status ? [note(row.cost.status)] : []),
    ],
    [{ text: row.integration.text, style: 'meta', bold: row.integration.of > 0 }],
    row.measures.length > 0
      ? row.measures.flatMap(({ name, text }) => [
          { text: name, style: 'meta' as const },
          note(text),
        ])
      : [note(t('relationships.noMeasure'))],
    [{ text: row.evidence.text, style: 'meta', fill: row.evidence.paint, bold: true }],
    [
      {
        text: row.verdict,
        style: 'meta',
        fill: row.fits ? 'green' : row.conflicts.length > 0 ? 'ink' : 'muted',
      },
    ],
  ];
  return { cells, stripe: stripeColor(row.place) as `#${string}` };
}
