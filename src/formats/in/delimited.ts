import Papa from 'papaparse';
import { columnRoles } from './column-roles';
import { nothingFound, type Found } from './found';
import { readGrid } from './grid';

/** Signs between the cells of a line. */
const DELIMITERS = ['\t', ',', ';', '|'];
/** More rows than this is no canvas. */
const ROW_LIMIT = 20_000;

/** The notes in a table of CSV or TSV, or in cells copied from a spreadsheet; nothing in other texts. */
export function readDelimited(text: string): Found | undefined {
  const { data, meta, errors } = Papa.parse<string[]>(text.trim(), {
    delimitersToGuess: DELIMITERS,
    preview: ROW_LIMIT,
  });
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''));
  // Markdown tables begin with their sign.
  if (meta.delimiter === '|' && rows[0]?.[0] === '') return undefined;
  const isTable = rows.length > 1 && rows.every((row) => row.length === rows[0]!.length);
  const isCopied = meta.delimiter === '\t' && rows.length > 1;
  const isSaid = columnRoles(rows[0] ?? []).filter(Boolean).length > 1;
  if ((!isTable && !isCopied && !isSaid) || (rows[0]?.length ?? 0) < 2) return undefined;
  if (errors.some(({ type }) => type === 'Quotes') && !isSaid) return undefined;
  const found = nothingFound();
  return readGrid(rows, found) ? found : undefined;
}
