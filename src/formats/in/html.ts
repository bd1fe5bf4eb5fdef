import type { Line } from './lines';

/** Named characters that stand in texts of people; others stay as they are written. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  euro: '€',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  ccedil: 'ç',
  ntilde: 'ñ',
};

const unescaped = (text: string): string =>
  text.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi, (all, name: string) => {
    if (!name.startsWith('#')) {
      return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : all;
    }
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });

/** A cell that lies across several columns or rows is as wide as this at most. */
const WIDEST = 20;
/** A row of more cells is no canvas. */
const ROW_LIMIT = 100;
const span = (tag: string, name: string) =>
  Math.min(
    WIDEST,
    Math.max(1, Number(new RegExp(`\\b${name}=["']?(\\d{1,3})`, 'i').exec(tag)?.[1] ?? 1)),
  );

/**
 * What HTML consists of: headings, lists, lines and tables, in one pass over its tags. It need not be
 * sound, and nothing in it is run or fetched.
 */
export function htmlLines(html: string): Line[] {
  const reader = new HtmlReader();
  const tags =
    /<!--[^]*?(?:-->|$)|<(script|style|title)\b[^]*?(?:<\/\1[^<>]*>|$)|<![^<>]*>|<\/?([a-z][a-z\d]*)\b[^<>]*>/gi;
  let end = 0;
  for (const match of html.matchAll(tags)) {
    reader.text(html.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[2]) reader.tag(match[2].toLowerCase(), match[0]);
  }
  reader.text(html.slice(end));
  return reader.done();
}

/** Takes tags and texts in their order. */
class HtmlReader {
  #lines: Line[] = [];
  #said = '';
  #label = '';
  #heading = 0;
  #depth = -1;
  #isItem = false;
  /** Set inside a table: its rows, and where cells of rows above reach down to. */
  #rows: string[][] | undefined;
  #reach: number[] = [];
  #cell: { columns: number; rows: number } | undefined;

  text(text: string): void {
    this.#said += unescaped(text).replace(/\s+/g, ' ');
  }

  tag(name: string, tag: string): void {
    const isEnd = tag.startsWith('</');
    if (name === 'table' && isEnd) this.#endTable();
    else if (name === 'table') this.#startTable();
    else if (this.#rows) this.#inTable(name, tag, isEnd);
    else if (/^h[1-6]$/.test(name)) {
      this.#break();
      this.#heading = isEnd ? 0 : Number(name[1]);
    } else if (name === 'ul' || name === 'ol') {
      this.#break();
      this.#depth = Math.max(-1, this.#depth + (isEnd ? -1 : 1));
    } else if (name === 'li') {
      this.#break();
      this.#isItem = !isEnd;
    } else if (name === 'b' || name === 'strong') {
      if (isEnd) this.#label ||= this.#said.trim();
      else if (this.#said.trim() !== '') this.#label = ' ';
    } else if (/^(p|div|br|section|article|hr|tr|dt|dd)$/.test(name)) this.#break();
  }

  done(): Line[] {
    if (this.#rows) this.#endTable();
    this.#break();
    return this.#lines;
  }

  /** Ends what is being said. */
  #break(): void {
    const text = this.#said.trim();
    const label = this.#label.trim().replace(/\s*[:：]$/, '');
    this.#said = '';
    this.#label = '';
    if (text === '') return;
    if (this.#heading) this.#lines.push({ kind: 'heading', level: this.#heading, text });
    else if (this.#isItem) {
      const depth = Math.max(0, this.#depth);
      this.#lines.push({ kind: 'item', depth, text, ...(label && { label }) });
    } else this.#lines.push({ kind: 'text', text, ...(label && { label }) });
  }

  #startTable(): void {
    this.#break();
    // A table within a cell is part of what the cell says.
    this.#rows ??= [];
  }

  #inTable(name: string, tag: string, isEnd: boolean): void {
    if (name === 'tr') {
      this.#endCell();
      if (!isEnd) this.#rows!.push([]);
    } else if (name === 'td' || name === 'th') {
      this.#endCell();
      if (!isEnd) this.#cell = { columns: span(tag, 'colspan'), rows: span(tag, 'rowspan') };
    } else if (/^(br|p|div|li|ul|ol|h[1-6])$/.test(name)) this.#said += '\n';
  }

  #endCell(): void {
    const lines = this.#said.split('\n').map((line) => line.trim());
    const text = lines.filter((line) => line !== '').join('\n');
    this.#said = '';
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell) return;
    if (this.#rows!.length === 0) this.#rows!.push([]);
    const row = this.#rows!.at(-1)!;
    const at = this.#rows!.length - 1;
    if (row.length > ROW_LIMIT) return;
    while ((this.#reach[row.length] ?? 0) > at) row.push('');
    for (let i = 0; i < cell.columns; i++) {
      this.#reach[row.length] = at + cell.rows;
      row.push(i === 0 ? text : '');
    }
  }

  #endTable(): void {
    this.#endCell();
    if (this.#rows && this.#rows.length > 0) this.#lines.push({ kind: 'table', rows: this.#rows });
    this.#rows = undefined;
    this.#reach = [];
  }
}
