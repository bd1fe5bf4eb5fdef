import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { htmlLines } from './html';
import type { Line } from './lines';

/** A longer text is no canvas that someone wrote. */
const MARKDOWN_LIMIT = 300_000;
/** So many marks in one paragraph, and in all, take the parser longer than a second: its time grows with their square. */
const MARK_LIMIT = { paragraph: 400, text: 4000 };
/** Deeper than this nothing is meant to be. */
const NESTED = /^(?:[ \t]*[>*+-]){20}|^[ \t]{100}/m;
/** Begins a paragraph, or a row of a table. */
const FRESH = /^\s*(?:$|[-*+#|]|\d+[.)])/;

/** Whether a text is too long, nested or full of marks to be read in time. */
function isTangled(text: string): boolean {
  if (text.length > MARKDOWN_LIMIT || NESTED.test(text)) return true;
  let marks = 0;
  let all = 0;
  for (const line of text.split('\n')) {
    if (FRESH.test(line)) marks = 0;
    const count = line.match(/[[\]<*_`&]/g)?.length ?? 0;
    marks += count;
    all += count;
    if (marks > MARK_LIMIT.paragraph || all > MARK_LIMIT.text) return true;
    if (line.split('|', MARK_LIMIT.paragraph).length === MARK_LIMIT.paragraph) return true;
  }
  return false;
}

/**
 * What a Markdown text with tables consists of, but for what is fenced. Nothing where it is too long
 * or nested to be read in time.
 */
export function markdownLines(text: string): Line[] | undefined {
  if (isTangled(text)) return undefined;
  let root: Root;
  try {
    root = fromMarkdown(text, {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
  } catch {
    return undefined;
  }
  const lines: Line[] = [];
  addBlocks(root.children, text, 0, lines);
  return lines;
}

function addBlocks(nodes: readonly RootContent[], text: string, depth: number, out: Line[]): void {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (node.type === 'heading') {
      const said = linesOf(node.children).map((line) => line.text);
      out.push({ kind: 'heading', level: node.depth, text: said.join(' ') });
    } else if (node.type === 'paragraph') {
      for (const line of unwrapped(linesOf(node.children))) out.push({ kind: 'text', ...line });
    } else if (node.type === 'list') {
      for (const item of node.children) addItem(item.children, text, depth, out);
    } else if (node.type === 'blockquote') addBlocks(node.children, text, depth, out);
    else if (node.type === 'table') {
      const rows = node.children.map((row) =>
        row.children.map((cell) =>
          linesOf(cell.children)
            .map((line) => line.text)
            .join('\n'),
        ),
      );
      out.push({ kind: 'table', rows });
    } else if (node.type === 'html') {
      // A table goes on over empty lines, which end a piece of HTML.
      const start = i;
      let open = tablesOpen(node.value);
      while (open > 0 && i + 1 < nodes.length) {
        const next = nodes[++i]!;
        open += tablesOpen(text.slice(next.position!.start.offset, next.position!.end.offset));
      }
      const [from, to] = [nodes[start]!.position!.start.offset, nodes[i]!.position!.end.offset];
      out.push(...htmlLines(text.slice(from, to)));
    }
  }
}

const tablesOpen = (html: string) =>
  (html.match(/<table\b/gi)?.length ?? 0) - (html.match(/<\/table\b/gi)?.length ?? 0);

/** An entry of a list: its first paragraph is the entry, what else it holds is below it. */
function addItem(nodes: readonly RootContent[], text: string, depth: number, out: Line[]): void {
  const [first, ...rest] = nodes;
  if (first?.type !== 'paragraph') {
    addBlocks(nodes, text, depth, out);
    return;
  }
  const said = linesOf(first.children);
  const label = said[0]?.label;
  const whole = said.map((line) => line.text).join(' ');
  out.push({ kind: 'item', depth, text: whole, ...(label && { label }) });
  for (const node of rest) {
    if (node.type === 'paragraph') {
      const below = linesOf(node.children).map((line) => line.text);
      out.push({ kind: 'item', depth: depth + 1, text: below.join(' ') });
    } else addBlocks([node], text, depth + 1, out);
  }
}

interface Said {
  text: string;
  label?: string;
  hint?: true;
}

/** The lines of inline content, without marks; a line is a hint where all of it is slanted. */
function linesOf(nodes: readonly PhrasingContent[]): Said[] {
  const lines: { text: string; label: string; slanted: boolean }[] = [];
  const next = () => lines.push({ text: '', label: '', slanted: true });
  next();
  const add = (text: string, isSlanted: boolean) => {
    text.split('\n').forEach((part, i) => {
      if (i > 0) next();
      const line = lines.at(-1)!;
      line.text += part;
      if (!isSlanted && part.trim() !== '') line.slanted = false;
    });
  };
  const walk = (node: Nodes, isSlanted: boolean): void => {
    if (node.type === 'text' || node.type === 'inlineCode') add(node.value, isSlanted);
    else if (node.type === 'break') next();
    else if (node.type === 'html') {
      if (/^<\/?(br|li|p|div)\b/i.test(node.value)) next();
    } else if ('children' in node) {
      const isLabel = node.type === 'strong' && lines.at(-1)!.text.trim() === '';
      for (const child of node.children) walk(child, isSlanted || node.type === 'emphasis');
      const line = lines.at(-1)!;
      if (isLabel) line.label = line.text.trim();
    }
  };
  for (const node of nodes) walk(node, false);
  return lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, label, slanted }) => ({
      text: text.trim(),
      ...(label && { label: label.replace(/\s*[:：]$/, '') }),
      ...(slanted && { hint: true }),
    }));
}

/** Lines that were only broken because they were long, as one; others stay lines of their own. */
function unwrapped(lines: readonly Said[]): Said[] {
  const isWrapped = lines.some(
    ({ text }, i) =>
      i + 1 < lines.length && text.length > 60 && /^\p{Ll}/u.test(lines[i + 1]!.text),
  );
  const [first] = lines;
  if (!isWrapped || !first) return [...lines];
  return [{ ...first, text: lines.map(({ text }) => text).join(' ') }];
}
