import { text, word } from '../../i18n/translate';
import { PICTURE_WIDTH, type Picture } from '../../layout/picture';
import { tableBands, type Cell, type Column } from '../../layout/table';
import type { Canvas } from '../../model/canvas';
import { RelationshipType } from '../../model/enums';
import { inOrder } from '../../model/order';
import { SOURCES, type SourceKey } from '../../rules/sources';
import type { MakePicture } from '../drawing/picture-pages';
import { say } from '../drawing/messages';

const meta = (said: string): Cell => (said ? [{ text: said, style: 'meta', fill: 'muted' }] : []);

/** Columns as wide as their shares of the page. */
const columns = (shares: Readonly<Record<string, number>>): Column[] =>
  Object.entries(shares).map(([key, share]) => ({
    label: say(`report.column.${key}` as 'report.column.type'),
    width: PICTURE_WIDTH * share,
  }));

function page(
  title: string,
  shares: Readonly<Record<string, number>>,
  rows: Cell[][],
): MakePicture {
  return (measure): Picture => ({
    title,
    width: PICTURE_WIDTH,
    bands: tableBands(
      columns(shares),
      rows.map((cells) => ({ cells })),
      measure,
    ),
  });
}

/** The relationship types that a canvas offers or that its customers expect, and what they mean. */
export function glossary(canvas: Canvas): MakePicture[] {
  const offered = inOrder(canvas, 'relationships');
  const expected = inOrder(canvas, 'segments');
  const rows = RelationshipType.options.flatMap((type) => {
    const here = offered.filter((note) => note.type === type).map(({ name }) => name);
    const by = expected
      .filter((note) => note.expectation?.types?.some((one) => one.type === type))
      .map(({ name }) => name);
    if (here.length + by.length === 0) return [];
    const cells: Cell[] = [
      [{ text: word('relationshipType', type), bold: true }],
      [{ text: text(`define.relationshipType.${type}`) }],
      here.flatMap(meta),
      by.flatMap(meta),
    ];
    return [cells];
  });
  if (rows.length === 0) return [];
  return [
    page(say('report.glossary'), { type: 0.22, means: 0.38, offered: 0.2, expected: 0.2 }, rows),
  ];
}

/** What the findings of a report are based on. */
export function sourcesPage(cited: Iterable<SourceKey>): MakePicture[] {
  const rows = [...new Set(cited)].sort().map((key): Cell[] => {
    const { title, grade, where } = SOURCES[key];
    return [
      [{ text: key, bold: true }],
      [{ text: title }],
      meta(where),
      meta(say(`report.grade.${grade}`)),
    ];
  });
  if (rows.length === 0) return [];
  return [page(say('report.sources'), { key: 0.1, source: 0.46, where: 0.24, grade: 0.2 }, rows)];
}
