import type { Block } from '../../model/blocks';
import { blockNamed } from './block-names';
import { columnRoles, type Role } from './column-roles';
import { leave, type Found } from './found';
import { bare } from './lines';

type Rows = readonly (readonly string[])[];

/** From which share of all names on a column is the one that names blocks. */
const MOSTLY = 0.8;

/** A cell that names a block, with what else stands in it. */
interface Head {
  readonly block: Block;
  readonly rest: string;
}

/**
 * The notes in a table that names at least two blocks: a row for each block or note, a column for
 * each block, or name and notes in one cell. Gives false, and takes nothing, where it names fewer.
 */
export function readGrid(rows: Rows, found: Found): boolean {
  const heads = rows.map((row) => row.map(headOf));
  const named = new Set(heads.flat().flatMap((head) => head?.block ?? []));
  if (named.size < 2) return false;
  const roles = columnRoles(rows[0] ?? []);
  const said = roles.indexOf('block');
  const column = said >= 0 ? said : columnOfBlocks(heads);
  if (column === undefined) readCells(rows, heads, found);
  else readRows(rows, heads, column, roles, found);
  return true;
}

/** The rows of a table under the name of a block, below its first: a note each. */
export function rowsAsNotes(rows: Rows, block: Block, found: Found): void {
  for (const row of rows.slice(1)) {
    const [text = '', ...more] = row
      .map(bare)
      .filter((cell) => cell !== '' && !/^\d{1,3}$/.test(cell));
    if (text !== '') found.pieces.push({ block, text, more });
  }
}

/** Notes in one cell, one below the other or parted by signs. */
function notesIn(cell: string): string[] {
  return cell
    .split(/[\n•;；]/)
    .map(bare)
    .filter((text) => text !== '');
}

function headOf(cell: string): Head | undefined {
  if (cell === '') return undefined;
  const [first = '', ...below] = cell.trim().split('\n');
  const whole = blockNamed(bare(first));
  const colon = first.search(/[:：]/);
  const block = whole ?? (colon > 0 ? blockNamed(bare(first.slice(0, colon))) : undefined);
  if (!block) return undefined;
  const beside = colon > 0 ? first.slice(colon + 1) : '';
  return { block, rest: [beside, ...below].join('\n').trim() };
}

/** The column in which nearly all names of blocks stand. */
function columnOfBlocks(heads: readonly (readonly (Head | undefined)[])[]): number | undefined {
  const counts: number[] = [];
  for (const row of heads) {
    row.forEach((head, at) => {
      if (head) counts[at] = (counts[at] ?? 0) + 1;
    });
  }
  const most = Math.max(...counts.map((count) => count ?? 0));
  const all = counts.reduce((sum, count) => sum + (count ?? 0), 0);
  // What stands in one of the other columns now and then only sounds like a block.
  return most > 1 && most >= all * MOSTLY ? counts.indexOf(most) : undefined;
}

function readRows(
  rows: Rows,
  heads: readonly (readonly (Head | undefined)[])[],
  column: number,
  roles: readonly (Role | undefined)[],
  found: Found,
): void {
  const hasHeader = !heads[0]![column];
  const items = roles.findIndex((role, at) => role === 'item' && at !== column);
  let block: Block | undefined;
  rows.forEach((row, i) => {
    if (i === 0 && hasHeader) return;
    const head = heads[i]![column];
    if ((row[column] ?? '').trim() !== '') {
      block = head?.block;
      if (block) found.named.add(block);
    }
    const cells = row.map((text, at) => ({ text, role: at === column ? 'block' : roles[at], at }));
    const others = cells.filter(
      ({ text, role }) => text.trim() !== '' && role !== 'block' && role !== 'order',
    );
    if (!block) {
      if (others.length > 0) found.left.push(leave(row.join(' '), 'no-block'));
      return;
    }
    const links = notesIn(cells.find(({ role }) => role === 'links')?.text ?? '');
    const content = others.filter(({ role }) => role !== 'links');
    const own = items < 0 ? content : content.filter(({ at }) => at === items);
    const texts = [head?.rest ?? '', ...own.map(({ text }) => text)].flatMap(notesIn);
    const more =
      items < 0
        ? []
        : content
            .filter(({ at }) => at !== items)
            .map(({ text, role, at }) =>
              role === 'description' || !hasHeader
                ? text.trim()
                : `${(rows[0]![at] ?? '').trim()}: ${text.trim()}`,
            );
    texts.forEach((text, n) => {
      // What is said beside several notes is said of none of them in particular.
      const isLast = n === texts.length - 1;
      found.pieces.push({ block: block!, text, more: isLast ? more : [], links });
    });
  });
}

function readCells(
  rows: Rows,
  heads: readonly (readonly (Head | undefined)[])[],
  found: Found,
): void {
  const columns: (Block | undefined)[] = [];
  rows.forEach((row, i) => {
    const here = heads[i]!;
    const bearing = here.filter((head) => head && head.rest === '').length;
    const filled = row.filter((cell) => cell.trim() !== '').length;
    const isHeader = bearing >= 2 && bearing * 2 > filled;
    let wide: Block | undefined;
    row.forEach((cell, at) => {
      const head = here[at];
      if (head) {
        columns[at] = head.block;
        found.named.add(head.block);
        // Costs and revenues lie across columns of the blocks above them.
        wide = head.block === 'costs' || head.block === 'revenues' ? head.block : undefined;
        for (const text of notesIn(head.rest))
          found.pieces.push({ block: head.block, text, more: [] });
        return;
      }
      if (wide && cell.trim() === '') columns[at] = wide;
      if (cell.trim() === '') return;
      if (isHeader) {
        columns[at] = undefined;
        found.strange.push(cell);
        return;
      }
      const block = columns[at];
      if (!block) found.left.push(leave(cell, 'no-block'));
      else for (const text of notesIn(cell)) found.pieces.push({ block, text, more: [] });
    });
  });
}
