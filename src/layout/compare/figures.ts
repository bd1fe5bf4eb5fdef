import { word } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import { economicsTable, type FigureCell } from '../economics/table';
import { totalOf } from '../face';
import type { ToldFigure } from './told';

/** The computed figures of two canvases that differ: of segments by their ids, and the sums of blocks. */
export function figureChanges(before: Canvas, after: Canvas): ToldFigure[] {
  const [was, is] = [figuresOf(before), figuresOf(after)];
  const segments = [...new Set([...is.keys(), ...was.keys()])];
  const sums = (['revenues', 'costs'] as const).flatMap((block) =>
    differs(word('block', block), '', totalOf(before, block), totalOf(after, block)),
  );
  return [
    ...sums,
    ...segments.flatMap((id) => {
      const [former, now] = [was.get(id), is.get(id)];
      const rows = new Map([...(now?.rows ?? []), ...(former?.rows ?? [])]);
      const name = now?.name ?? former!.name;
      return [...rows].flatMap(([key, { label }]) =>
        differs(name, label, former?.rows.get(key)?.words, now?.rows.get(key)?.words),
      );
    }),
  ];
}

function differs(of: string, label: string, before?: string, after?: string): ToldFigure[] {
  if (before === after) return [];
  const is = before === undefined ? 'new' : after === undefined ? 'gone' : 'changed';
  return [{ is, of, label, before, after }];
}

interface Column {
  readonly name: string;
  readonly rows: Map<string, { readonly label: string; readonly words: string | undefined }>;
}

/** What is computed of each segment, in words. What is recorded is told as what someone changed. */
function figuresOf(canvas: Canvas): Map<Id, Column> {
  const { segments, groups } = economicsTable(canvas);
  const columns = new Map<Id, Column>(
    segments.map(({ id, name }) => [id, { name, rows: new Map() }]),
  );
  for (const { key, label, unit, record, cells } of groups.flatMap(({ rows }) => rows)) {
    if (record || key === 'setting') continue;
    for (const cell of cells)
      columns.get(cell.segment)?.rows.set(key, { label, words: wordsOf(cell, unit) });
  }
  return columns;
}

function wordsOf({ words: { main, known, range } }: FigureCell, unit: string): string | undefined {
  // Why there is none, such as “never pays back”, is an answer; “—” is not.
  if (!known && !/\p{L}/u.test(main)) return undefined;
  const said = range ?? main;
  return known && unit ? `${said} ${unit}` : said;
}
