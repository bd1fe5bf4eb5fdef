import { word } from '../i18n/translate';
import { BLOCKS } from '../model/blocks';
import type { Canvas } from '../model/canvas';
import { inOrder } from '../model/order';
import { readCanvas, type ReadResult } from './json';
import { FILE_LIMIT } from './bounds';

/** The attribute in which the notes themselves travel, beside what other programs show of them. */
const CARRIER = 'data-rapport';
/** A character of the text is at most three of the attribute. */
const HTML_LIMIT = 3 * FILE_LIMIT;

/** A clip as HTML: lists for other programs, and in an attribute the whole of it for Rapport. */
export function clipHtml(clip: Canvas): string {
  const lists = BLOCKS.map((block) => {
    const items = inOrder(clip, block).map(({ name }) => `<li>${escaped(name)}</li>`);
    return items.length > 0
      ? `<p><b>${escaped(word('block', block))}</b></p><ul>${items.join('')}</ul>`
      : '';
  });
  const carried = encodeURIComponent(JSON.stringify(clip));
  return `<meta charset="utf-8"><div ${CARRIER}="${carried}">${lists.join('')}</div>`;
}

/**
 * The notes in an HTML text that Rapport once wrote, through the door of files: size, shape and
 * every field are checked. Nothing when it is some other HTML. Never throws.
 */
export function readClipHtml(html: string): ReadResult | undefined {
  const mark = html.indexOf(`${CARRIER}="`);
  if (mark < 0) return undefined;
  if (html.length > HTML_LIMIT) {
    return { ok: false, error: { key: 'too-large', values: { limit: FILE_LIMIT / 1_000_000 } } };
  }
  const start = mark + CARRIER.length + 2;
  const end = html.indexOf('"', start);
  try {
    return readCanvas(decodeURIComponent(html.slice(start, end < 0 ? undefined : end)));
  } catch (error) {
    // Text that was cut off in the middle of a character.
    return { ok: false, error: { key: 'not-json', values: { reason: (error as Error).message } } };
  }
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`).replace(/\r\n?|\n/g, '<br>');
