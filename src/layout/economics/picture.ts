import '../../i18n/economics';
import { list } from '../../i18n/format';
import { t, word } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import { inOrder } from '../../model/order';
import { viewOf } from '../../model/view';
import {
  conflictsOn,
  PICTURE_WIDTH,
  SEVERITY_PAINT,
  type Band,
  type Found,
  type PictureOf,
} from '../picture';
import { tableBands, type Cell, type Column, type Part, type Row } from '../table';
import type { Measure } from '../text';
import { statusWord, type FigureText } from './figure-text';
import { segmentBands, sizeBands, titled } from './picture-segments';
import { relationshipRows, segmentsText } from './relationships';
import { economicsTable, type FigureRow, type SegmentHead } from './table';
import { totalsOf } from './totals';

/** Segments beside each other before the table starts anew below. */
const ABREAST = 4;
const LABEL = 280;

/** The view Economics as a picture: the figures, each segment's pictures, relationships and sums. */
export const economicsPicture: PictureOf = (canvas, found, measure) => ({
  title: t('economics.title'),
  width: PICTURE_WIDTH,
  bands: [
    ...figureBands(canvas, found ?? [], measure),
    ...inOrder(canvas, 'segments').flatMap((segment) => segmentBands(segment, canvas, measure)),
    ...sizeBands(canvas, measure),
    ...relationshipBands(canvas, measure),
    ...totalBands(canvas, measure),
  ],
});

/** A figure in a cell: its amount, then in small what else is to be said of it. */
function wordsCell({ main, status, range, needs, remarks }: FigureText, negative = false): Cell {
  const small = (text: string): Part => ({ text, style: 'meta', fill: 'muted' });
  return [
    ...(main ? [{ text: main, ...(negative && { fill: 'red' as const, bold: true }) }] : []),
    ...(status ? [small(statusWord(status))] : []),
    ...(range ? [small(range)] : []),
    ...remarks.map(small),
    ...(needs.length > 0
      ? [small(t('economics.needs', { fields: list(needs.map(({ label }) => label)) }))]
      : []),
  ];
}

function figureBands(canvas: Canvas, found: readonly Found[], measure: Measure): Band[] {
  const { segments, groups } = economicsTable(canvas);
  const bands: Band[] = [];
  for (let from = 0; from < segments.length; from += ABREAST) {
    const own = segments.slice(from, from + ABREAST);
    const width = (PICTURE_WIDTH - LABEL) / own.length;
    const columns: Column[] = [
      { label: t('economics.figure'), width: LABEL },
      ...own.map(({ name }) => ({ label: name, width })),
    ];
    const rows: Row[] = [
      ...foundRow(found, own),
      ...groups.flatMap(({ label, rows }): Row[] => [
        { cells: [[{ text: label, style: 'heading', bold: true }]], keeps: true },
        ...rows.map((row) => figureRow(row, from, own)),
      ]),
    ];
    if (bands.length > 0) bands.push(space(16));
    bands.push(...tableBands(columns, rows, measure));
  }
  return bands;
}

function figureRow(row: FigureRow, from: number, own: readonly SegmentHead[]): Row {
  const { label, unit, record } = row;
  const head: Part[] = [
    { text: label },
    ...(unit ? [{ text: unit, style: 'meta', fill: 'muted' } as const] : []),
  ];
  const figures = row.cells.slice(from, from + own.length).map(({ words, figure }) => {
    const negative = figure?.known === true && figure.value < 0;
    // A number that is not on record needs nothing but itself.
    return wordsCell(record ? { ...words, needs: [] } : words, negative);
  });
  return { cells: [head, ...figures] };
}

/** What does not fit about each segment; no row where all fits. */
function foundRow(found: readonly Found[], own: readonly SegmentHead[]): Row[] {
  const cells = own.map(({ id }) => foundCell(found, id));
  return cells.some((cell) => cell.length > 0) ? [{ cells: [[], ...cells] }] : [];
}

/** By its titles. */
function foundCell(found: readonly Found[], id: Id): Cell {
  return conflictsOn(found, id).map(({ severity, title }) => ({
    text: t('economics.picture.finding', { severity: word('severity', severity), title }),
    style: 'meta',
    fill: SEVERITY_PAINT[severity],
  }));
}

function relationshipBands(canvas: Canvas, measure: Measure): Band[] {
  const rows = relationshipRows(canvas);
  if (rows.length === 0) return [];
  const columns: Column[] = [
    { label: t('economics.relationships.name'), width: 300 },
    { label: t('economics.relationships.with'), width: 240 },
    { label: t('economics.relationships.cost'), width: 240 },
    { label: t('economics.relationships.booked'), width: PICTURE_WIDTH - 780 },
  ];
  const cells = rows.map((row, i): Row => {
    const names = row.items.map(({ name }) => name);
    const booked: Cell = [
      ...(names.length > 0 ? wordsCell(row.bookedWords) : []),
      ...(row.verdict
        ? [{ text: row.verdict, style: 'meta', fill: row.short ? 'amber' : 'muted' } as const]
        : []),
      ...(row.shared ? [{ text: row.shared, style: 'meta', fill: 'muted' } as const] : []),
      ...(names.length > 0
        ? [
            {
              text: t('economics.booked.under', { names: list(names) }),
              style: 'meta',
              fill: 'muted',
            } as const,
          ]
        : []),
    ];
    return {
      // The sums after it never have a page to themselves.
      ...(i === rows.length - 1 && { keeps: true }),
      cells: [
        [{ text: row.name, bold: true }],
        [{ text: segmentsText(row) }],
        wordsCell(row.costWords),
        booked,
      ],
    };
  });
  const title = titled(t('economics.relationships.title'), undefined, measure);
  return [title, ...tableBands(columns, cells, measure)];
}

function totalBands(canvas: Canvas, measure: Measure): Band[] {
  const lines = totalsOf(viewOf(canvas));
  const columns = lines.map(({ label }): Column => ({
    label,
    width: PICTURE_WIDTH / lines.length,
  }));
  const cells = lines.map(({ words, note, negative }): Cell => [
    ...wordsCell(words, negative),
    ...(note ? [{ text: note, style: 'meta', fill: 'muted' } as const] : []),
  ]);
  const title = titled(t('economics.total.title'), undefined, measure);
  return [title, ...tableBands(columns, [{ cells }], measure)];
}

const space = (height: number): Band => ({ height, marks: [] });
