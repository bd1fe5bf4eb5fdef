import { parse } from 'yaml';
import { FILE_LIMIT } from '../../bounds';
import { parseJson } from '../../parse-json';
import { blockOfKey } from './keys';

/** Longest YAML that is read, in characters: its parser takes a second for about a third of a million. */
const YAML_LIMIT = 250_000;
/** Most aliases in a YAML text: for each one its parser goes through the whole. */
const ALIAS_LIMIT = 100;
/** A list that is written as base64 of `%5B…`, as canvas-sketch keeps it. */
const CODED = /^JTVC[A-Za-z\d+/]+={0,2}$/;

export type Parsed =
  | { readonly data: unknown }
  /** It is begun as JSON or YAML of some canvas, and cannot be read as that. */
  | { readonly reason: string };

let last: { readonly text: string; readonly parsed: Parsed | undefined } | undefined;

/**
 * What a text says as JSON, or as YAML whose keys name blocks; nothing where it is neither. All
 * readers ask for the same text one after another, so the last answer is kept.
 */
export function parsed(text: string): Parsed | undefined {
  if (last?.text !== text) last = { text, parsed: parseAny(text.replace(/^\uFEFF/, '').trim()) };
  return last.parsed;
}

function parseAny(text: string): Parsed | undefined {
  if (text.length > FILE_LIMIT) return undefined;
  if (/^[[{]/.test(text)) {
    const json = parseJson(text);
    // Markdown may begin with a bracket, too.
    return 'data' in json || /^(?:\[\s*)?\{\s*"/.test(text) ? json : undefined;
  }
  if (CODED.test(text)) return coded(text);
  return looksLikeYaml(text) ? yaml(text) : undefined;
}

function coded(text: string): Parsed {
  try {
    return parseJson(decodeURIComponent(atob(text)));
  } catch (error) {
    return { reason: (error as Error).message };
  }
}

/** Keys of two words that name blocks (`key_partners:`) are in no plain text. */
function looksLikeYaml(text: string): boolean {
  if (text.length > YAML_LIMIT) return false;
  const keys = [...text.matchAll(/^[ \t]{0,4}([a-zA-Z]{3,20}_?[a-zA-Z]{3,20})[ \t]*:/gm)];
  return keys.filter(([, key]) => /[a-z](?:_|[A-Z])/.test(key!) && blockOfKey(key!)).length >= 2;
}

function yaml(text: string): Parsed {
  const aliases = text.match(/[\s,:[-]\*\w/g)?.length ?? 0;
  if (aliases > ALIAS_LIMIT) return { reason: `${aliases} aliases` };
  try {
    // Aliases must not multiply either, nor each key be compared with all others.
    const options = { maxAliasCount: ALIAS_LIMIT, uniqueKeys: false, prettyErrors: false } as const;
    return { data: parse(text, { ...options, logLevel: 'error' }) as unknown };
  } catch (error) {
    return { reason: (error as Error).message.slice(0, 200) };
  }
}
