import type { Block } from '../../../model/blocks';
import type { Element } from '../../../model/canvas';
import type { Reader } from '../understood';
import { gather } from './gather';
import { plainText, unescaped } from './plain-text';
import { pick } from './values';

const ELEMENTS: Readonly<Record<string, Block>> = {
  kp: 'partners',
  kr: 'resources',
  ka: 'activities',
  vp: 'propositions',
  ch: 'channels',
  cr: 'relationships',
  cs: 'segments',
  fc: 'costs',
  fr: 'revenues',
};
const STATUS: Readonly<Record<string, NonNullable<Element['status']>>> = {
  status_valid: 'validated',
  status_invalid: 'invalidated',
};
const LEAN = /^lean/i;

/**
 * An export of Leantime (F11). It writes texts as they are, HTML and stray signs included, so that no
 * reader of XML takes its files: here only the tags that it writes around them are looked for.
 */
export const leantime: Reader = (text) => {
  const head = /^\s*(?:<\?xml[^>]{0,200}>\s*)?<canvas\b([^>]{0,500})>/.exec(text.slice(0, 1_000));
  if (!head) return undefined;
  const kind = attribute(head[1]!, 'key');
  if (LEAN.test(kind)) return { ok: false, source: 'leantime', why: 'lean-canvas', detail: kind };
  const [top = '', ...elements] = text.split('<element');
  const out = gather('leantime', { name: inside(top, 'title') });
  for (const element of elements) {
    const [start = '', ...items] = element.split('<item');
    const key = attribute(start, 'key');
    const block = pick(ELEMENTS, key.replace(/^obm_/, ''));
    for (const item of items) {
      const status = pick(STATUS, attribute(tagIn(item, 'status'), 'key'));
      const [name, ...more] = ['description', 'assumptions', 'data', 'conclusion'].map((tag) =>
        inside(item, tag),
      );
      const note = more.filter(Boolean).join('\n');
      if (block) out.add(block, name, { note, fields: status && { status } });
      else out.leave(`${key}: ${name!}`, 'no-block');
    }
  }
  return out.result();
};

/** The text between the tags of one kind, up to the end where the closing tag was lost. */
function inside(xml: string, tag: string): string {
  const start = xml.indexOf(`<${tag}>`);
  if (start < 0) return '';
  const from = start + tag.length + 2;
  const end = xml.indexOf(`</${tag}>`, from);
  const raw = xml.slice(from, end < 0 ? undefined : end).trim();
  return plainText(unescaped(raw.replace(/^<!\[CDATA\[|\]\]>$/g, '')));
}

/** A tag with its attributes. */
function tagIn(xml: string, tag: string): string {
  const start = xml.indexOf(`<${tag} `);
  return start < 0 ? '' : xml.slice(start, xml.indexOf('>', start) + 1 || undefined);
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']{0,200})["']`).exec(tag.slice(0, 500))?.[1] ?? '';
