import { readDelimited } from './delimited';
import { judge } from './judge';
import { htmlLines } from './html';
import { markdownLines } from './markdown';
import { readOutline } from './outline';
import { plainLines, readByPlace } from './plain';
import type { Reader } from './understood';

/** What a file of Markdown may begin with: fields between two lines of dashes. */
const FRONT = /^---[ \t]*\n([^]{0,5000}?)\n---[ \t]*(?:\n|$)/;

const html: Reader = (text) => {
  if (!/^\s*<|<table\b/i.test(text) || /^\s*(?:#|\|)/m.test(text)) return undefined;
  return judge('table', readOutline(htmlLines(text)), text);
};

const delimited: Reader = (text) => {
  const found = readDelimited(text);
  return found && judge('table', found, text);
};

const byPlace: Reader = (text) => {
  const found = readByPlace(text);
  return found && judge('textusm', found, text);
};

const markdown: Reader = (text) => {
  const front = FRONT.exec(text);
  const lines = markdownLines(front ? text.slice(front[0].length) : text);
  if (!lines) return undefined;
  const found = readOutline(lines);
  const title = /^(?:title|name)\s*:\s*["']?(.*?)["']?\s*$/im.exec(front?.[1] ?? '')?.[1];
  if (title) found.title = title;
  return judge('markdown', found, text);
};

/** What only Markdown has, and what it may share with plain text. */
const HEADED = /^ {0,3}#{1,6}\s/m;
const MARKED = /^ {0,3}(?:[-*+>|]|\d+[.)])|\*\*|__|^```/m;

const plain: Reader = (text) =>
  HEADED.test(text) ? undefined : judge('plain', readOutline(plainLines(text)), text);

/** Where nothing is marked, how far a line stands in says more than Markdown would see. */
const unmarked: Reader = (text) => (MARKED.test(text) ? undefined : plain(text));

/** Readers of texts that people write, the most particular first. */
export const TEXTS: readonly Reader[] = [delimited, byPlace, html, unmarked, markdown, plain];
