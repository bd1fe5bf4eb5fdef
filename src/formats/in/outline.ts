import type { Block } from '../../model/blocks';
import { blockNamed } from './block-names';
import { leave, nothingFound, type Found } from './found';
import { bare, type Line } from './lines';
import { readGrid, rowsAsNotes } from './grid';

/** Below all headings: labels are no headings where there are any. */
const LABEL_LEVEL = 7;
/** From how many names on entries of a list are headings. */
const NAMED_ITEMS = 3;

type Worded = Exclude<Line, { kind: 'table' }>;
type Heading = Extract<Line, { kind: 'heading' }>;

/** A heading with what stands under it. */
interface Section {
  readonly heading?: Heading;
  readonly block?: Block;
  readonly lines: Exclude<Line, { kind: 'heading' }>[];
}

/** The notes in a text of headings, labels, lists, paragraphs and tables. */
export function readOutline(lines: readonly Line[]): Found {
  const found = nothingFound();
  let above: Section | undefined;
  for (const section of sectionsOf(withHeadings(lines))) {
    const { heading, block } = section;
    if (block) {
      found.named.add(block);
      readSection(section, block, found);
      above = section;
    } else if (heading && above?.block && heading.level > above.heading!.level) {
      readPart(section, above.block, found);
    } else {
      above = section;
      readStrange(section, found);
    }
  }
  return found;
}

/** Labels and entries that name a block as headings, where no stronger sign names it. */
function withHeadings(lines: readonly Line[]): Line[] {
  const named = new Set<Block>();
  for (const line of lines) {
    const block = line.kind === 'heading' && blockNamed(line.text);
    if (block) named.add(block);
  }
  const labels = promote(lines, named, 'text', 1);
  return promote(labels, named, 'item', named.size === 0 ? 2 : NAMED_ITEMS);
}

function promote(
  lines: readonly Line[],
  named: Set<Block>,
  kind: 'text' | 'item',
  least: number,
): Line[] {
  const labels = lines.map((line) => (line.kind === kind ? labelOf(line) : undefined));
  const fresh = new Set(labels.flatMap((label) => (label ? [label.block] : [])));
  for (const block of named) fresh.delete(block);
  if (fresh.size < least) return [...lines];
  for (const block of fresh) named.add(block);
  return lines.flatMap((line, i): Line[] => {
    const label = labels[i];
    if (!label || !fresh.has(label.block)) return [line];
    const heading: Line = { kind: 'heading', level: LABEL_LEVEL, text: label.name };
    if (label.rest === '') return [heading];
    return [heading, ...label.rest.split('\n').map((text): Line => ({ kind: 'text', text }))];
  });
}

/** The block that a line names: all of it, its bold beginning, or what stands before a colon. */
function labelOf(line: Worded): { block: Block; name: string; rest: string } | undefined {
  const text = bare(line.text);
  const label = 'label' in line ? line.label : undefined;
  const colon = text.search(/[:：]/);
  for (const name of [label, colon > 0 ? text.slice(0, colon) : undefined, text]) {
    const block = name === undefined ? undefined : blockNamed(name);
    if (!block) continue;
    const rest = text.startsWith(name!) ? text.slice(name!.length) : '';
    return { block, name: name!, rest: rest.replace(/^\s*[:：–—-]*\s*/u, '') };
  }
  return undefined;
}

function sectionsOf(lines: readonly Line[]): Section[] {
  const sections: Section[] = [{ lines: [] }];
  const levels = new Map<Block, number>();
  for (const line of lines) {
    if (line.kind !== 'heading') {
      sections.at(-1)!.lines.push(line);
      continue;
    }
    const block = blockNamed(line.text);
    // `### Partners` among the channels is a part of them where `## Key Partners` stands elsewhere.
    const isPart = block && (levels.get(block) ?? LABEL_LEVEL) < line.level;
    if (block && !isPart) levels.set(block, line.level);
    sections.push({ heading: line, ...(block && !isPart ? { block } : {}), lines: [] });
  }
  return sections;
}

function readSection({ lines }: Section, block: Block, found: Found): void {
  const items = lines.filter((line) => line.kind === 'item');
  const top = items.reduce((least, { depth }) => Math.min(least, depth), Infinity);
  for (const line of lines) {
    if (line.kind === 'item') {
      const text = bare(line.text);
      const last = found.pieces.at(-1);
      if (line.depth > top && last?.block === block) (last.more as string[]).push(text);
      else found.pieces.push({ block, text, more: [] });
    } else if (line.kind === 'table') {
      if (!readGrid(line.rows, found)) rowsAsNotes(line.rows, block, found);
    } else {
      if (line.hint) found.left.push(leave(line.text, 'unknown'));
      else {
        found.prose.push({ block, text: line.text });
        // It leads to the list that follows.
        if (items.length > 0 || /[:：]$/.test(line.text))
          found.left.push(leave(line.text, 'unknown'));
        else
          for (const text of line.text.split(/[;；•]/))
            found.pieces.push({ block, text: bare(text), more: [] });
      }
    }
  }
}

/** What stands under a smaller heading: notes of a list, or else one note with its text. */
function readPart(section: Section, block: Block, found: Found): void {
  const { text } = section.heading!;
  if (section.lines.some(({ kind }) => kind !== 'text')) {
    found.left.push(leave(text, 'unknown'));
    readSection(section, block, found);
    return;
  }
  const more = section.lines.map((line) => (line as Worded).text);
  found.pieces.push({ block, text: bare(text), more });
}

function readStrange({ heading, lines }: Section, found: Found): void {
  let rest = lines;
  if (heading && heading.level === 1 && found.title === undefined && found.named.size === 0) {
    found.title = bare(heading.text);
  } else if (heading) found.strange.push(heading.text);
  rest = lines.filter((line) => line.kind !== 'table' || !readGrid(line.rows, found));
  const said = rest.map((line) =>
    line.kind === 'table' ? line.rows.flat().join(' ') : bare(line.text),
  );
  if (said.length === 0) return;
  const name = heading && heading.text !== found.title ? `${heading.text}: ` : '';
  found.left.push(leave(name + said.join('; '), 'no-block'));
}
