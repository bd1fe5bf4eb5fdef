import { BLOCKS, type Block } from '../../model/blocks';
import { blockNamed } from './block-names';
import { nothingFound, type Found } from './found';
import { bare, type Line } from './lines';

/** How far a line is indented, in columns. */
const indentOf = (line: string) => /^\s*/.exec(line)![0].replaceAll('\t', '    ').length;

/** Lines that say nothing: rules, and borders of boxes. */
const RULE = /^[\s=_~*#+|\-–—─━═┌┐└┘├┤┬┴┼│]*$/u;

/** What a plain text consists of: names of blocks as lines of text, all else as entries. */
export function plainLines(text: string): Line[] {
  const out: Line[] = [];
  const open: number[] = [];
  for (const raw of text.split(/\r\n?|\n/)) {
    if (RULE.test(raw)) continue;
    const indent = indentOf(raw);
    const line = raw.trim();
    const [name = ''] = line.split(/[:：]/, 1);
    if (blockNamed(name) && (indent === 0 || line.length <= name.length + 1)) {
      out.push({ kind: 'text', text: bare(line) });
      open.length = 0;
      continue;
    }
    while (open.length > 0 && open.at(-1)! >= indent) open.pop();
    out.push({ kind: 'item', depth: open.length, text: line });
    open.push(indent);
  }
  return out;
}

/** The order in which textusm has the blocks, whatever they are called there. */
const PLACES: readonly Block[] = [
  'partners',
  'segments',
  'propositions',
  'activities',
  'channels',
  'revenues',
  'costs',
  'resources',
  'relationships',
];

/**
 * The notes in a text of textusm: nine titles, the notes indented below them by four spaces. At least
 * one title must name its block, and none another one; nothing otherwise.
 */
export function readByPlace(text: string): Found | undefined {
  const lines = text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const titles = lines.filter((line) => indentOf(line) === 0);
  if (titles.length !== BLOCKS.length || indentOf(lines[0]!) > 0) return undefined;
  if (lines.some((line) => indentOf(line) % 4 !== 0)) return undefined;
  const named = titles.map(blockNamed);
  if (!named.some(Boolean)) return undefined;
  if (named.some((block, i) => block && block !== PLACES[i])) return undefined;
  const found = nothingFound();
  let at = -1;
  for (const line of lines) {
    const indent = indentOf(line);
    if (indent === 0) found.named.add(PLACES[++at]!);
    else if (indent === 4) found.pieces.push({ block: PLACES[at]!, text: bare(line), more: [] });
    else (found.pieces.at(-1)?.more as string[] | undefined)?.push(bare(line));
  }
  return found;
}
