import { word } from '../i18n/translate';
import { BLOCKS, type Block } from '../model/blocks';
import type { Canvas } from '../model/canvas';
import { inOrder } from '../model/order';
import { blockNamed } from './in/block-names';

/**
 * The notes of a clip as plain text: one alone as it is, those of one block as bullets, those of
 * several as Markdown, a heading for each block.
 */
export function clipText(clip: Canvas): string {
  const groups = BLOCKS.map((block) => ({
    block,
    names: inOrder(clip, block).map(({ name }) => name.replace(/\s*[\r\n]+\s*/g, ' ')),
  })).filter(({ names }) => names.length > 0);
  const [first] = groups;
  if (groups.length === 1 && first!.names.length === 1) return first!.names[0]!;
  const bullets = (names: string[]) => names.map((name) => `- ${name}\n`).join('');
  if (groups.length === 1) return bullets(first!.names);
  return groups
    .map(({ block, names }) => `## ${word('block', block)}\n\n${bullets(names)}`)
    .join('\n');
}

/** So many lines and cells are looked at to see whether a text is a whole canvas. */
const CELLS_SEEN = 5000;

/** Lines of a text that belong to one block; those before any heading to none. */
export interface TextGroup {
  readonly block: Block | undefined;
  readonly lines: readonly string[];
}

/**
 * A pasted text as notes: a line each, without bullets and empty lines, under the block that the
 * last heading names. A heading that names none (`# My shop`) is no note, and what follows it
 * belongs to no block.
 */
export function readText(text: string): TextGroup[] {
  const groups: { block: Block | undefined; lines: string[] }[] = [];
  let group: (typeof groups)[number] | undefined;
  const open = (block: Block | undefined) => {
    group = groups.find((one) => one.block === block);
    if (!group) groups.push((group = { block, lines: [] }));
  };
  for (const raw of text.split(/\r\n?|\n/)) {
    const heading = headingOf(raw);
    if (heading) {
      open(heading.block);
      continue;
    }
    const line = bare(raw);
    if (line === '') continue;
    if (!group) open(undefined);
    group!.lines.push(line);
  }
  return groups.filter(({ lines }) => lines.length > 0);
}

/** How many blocks the lines of a text name, by headings, labels, cells or fields. */
export function namesBlocks(text: string): number {
  const cells = text.split(/[\n\t|,;]/, CELLS_SEEN);
  return new Set(cells.flatMap((cell) => blockNamed(cell) ?? [])).size;
}

const bare = (line: string) =>
  line.replace(/^\s*(?:[-*•‣▪–]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?/u, '').trim();

/** What a line is as a heading: marked by `#`, or a block's name in bold or before a colon. */
function headingOf(line: string): { block: Block | undefined } | undefined {
  const marked = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(line)?.[1];
  if (marked !== undefined) return { block: blockNamed(marked) };
  const said = /^\s*(?:\*\*|__)(.+?)(?:\*\*|__)\s*:?\s*$|^\s*([^:]+):\s*$/.exec(line);
  const block = blockNamed(said?.[1] ?? said?.[2] ?? '');
  return block && { block };
}
