import * as z from 'zod/mini';
import { BLOCKS } from '../model/blocks';
import { Canvas, SCHEMA_VERSION, type Canvas as CanvasType } from '../model/canvas';
import { migrate } from './migrations';

// zod would try to compile code; a strict content policy forbids it and reports the attempt.
z.config({ jitless: true });

/** Largest file that is read, in bytes: a canvas of 2,000 notes has about one million. */
export const FILE_LIMIT = 10_000_000;
/** Most notes, links or records that a canvas may hold. */
export const COUNT_LIMIT = 20_000;
const DEPTH_LIMIT = 12;

/** Why a text is not a canvas: a key of the catalogue, with where and what. */
export interface ReadError {
  readonly key:
    | 'too-large'
    | 'not-json'
    | 'not-a-canvas'
    | 'newer-version'
    | 'too-deep'
    | 'too-many'
    | 'wrong-field'
    | 'wrong-key';
  readonly values: Readonly<Record<string, string | number>>;
}

export type ReadResult =
  | { readonly ok: true; readonly canvas: CanvasType }
  | { readonly ok: false; readonly error: ReadError };

const fail = (key: ReadError['key'], values: ReadError['values'] = {}): ReadResult => ({
  ok: false,
  error: { key, values },
});

/**
 * Reads a `.bmc.json` text of any version: size, JSON, format, version, depth and count, migration,
 * schema, keys. Never throws; an error names the field and what was expected there.
 */
export function readCanvas(text: string): ReadResult {
  if (text.length > FILE_LIMIT) return fail('too-large', { limit: FILE_LIMIT / 1_000_000 });
  let data: unknown;
  try {
    // A byte order mark is not part of the text.
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail('not-json', { reason: (error as Error).message.slice(0, 200) });
  }
  return acceptCanvas(data);
}

/** Checks a value that was read as JSON; see {@link readCanvas}. */
export function acceptCanvas(data: unknown): ReadResult {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return fail('not-a-canvas');
  const file = data as Record<string, unknown>;
  if (file.format !== 'rapport-canvas') return fail('not-a-canvas');
  const version = file.schemaVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail('wrong-field', {
      path: 'schemaVersion',
      expected: 'a whole number',
      found: kindOf(version),
    });
  }
  if (version > SCHEMA_VERSION) return fail('newer-version', { version, known: SCHEMA_VERSION });
  const misshapen = shapeFault(data);
  if (misshapen) return misshapen;
  const parsed = parse(migrate(file, version));
  if (!parsed) return fail('too-many', { path: '(file)', limit: COUNT_LIMIT });
  if (!parsed.success) return fail('wrong-field', describeIssue(parsed.error.issues[0]!, file));
  const canvas = parsed.data as CanvasType;
  const wrongKey = mismatchedKey(canvas);
  return wrongKey ? fail('wrong-key', wrongKey) : { ok: true, canvas };
}

/** Nothing when zod's stack overflows: it lists everything that is wrong, here more than 100,000 things. */
function parse(file: Record<string, unknown>) {
  try {
    return Canvas.safeParse(file);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Writes a canvas as the text of a `.bmc.json` file: two spaces, line feed at the end. */
export function writeCanvas(canvas: CanvasType): string {
  return `${JSON.stringify(canvas, null, 2)}\n`;
}

/** Whether two canvases say the same, in whatever order their fields stand. */
export function sameCanvas(a: CanvasType, b: CanvasType): boolean {
  return a === b || sortedText(a) === sortedText(b);
}

function sortedText(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

/** The name a canvas is saved under: its own name, without what file systems refuse. */
export function fileName(canvas: CanvasType, extension: string): string {
  const name = canvas.meta.name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} _’-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    // Not half a character at the end.
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  const reserved = /^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/i.test(name);
  return `${name && !reserved ? name : 'canvas'}.${extension}`;
}

/** A record's key must be its element's id: links point at ids. */
function mismatchedKey(canvas: CanvasType) {
  for (const part of [...BLOCKS, 'links', 'kpis', 'assumptions', 'evidence'] as const) {
    for (const [key, item] of Object.entries(canvas[part])) {
      if (item.id !== key) return { path: `${part}.${key}.id`, expected: key, found: item.id };
    }
  }
  return undefined;
}

function describeIssue(issue: z.core.$ZodIssue, data: unknown): ReadError['values'] {
  const path = issue.path.map(String).join('.');
  let found: unknown = data;
  for (const key of issue.path) found = (found as Record<PropertyKey, unknown> | undefined)?.[key];
  if (issue.code === 'invalid_key') found = issue.path.at(-1);
  return { path: path || '(file)', expected: expectation(issue), found: kindOf(found) };
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'invalid_format':
      return issue.format === 'regex' ? String(issue.pattern) : issue.format;
    case 'invalid_key':
      return expectation(issue.issues[0]!);
    default:
      return issue.code;
  }
}

/** What a value is, in few words: short values as they are, the rest by kind. */
function kindOf(value: unknown): string {
  if (value === undefined) return '—';
  if (typeof value === 'number') return String(value);
  if (value === null || typeof value !== 'object')
    return JSON.stringify(value)?.slice(0, 60) ?? '—';
  return Array.isArray(value) ? '[…]' : '{…}';
}

/** What no canvas has and no schema should have to look at: too many levels or entries, `__proto__`. */
function shapeFault(value: unknown, path: readonly string[] = []): ReadResult | undefined {
  // JSON reads 1e999 and cannot write it again.
  if (value === Infinity || value === -Infinity) {
    return fail('wrong-field', { path: path.join('.'), expected: 'number', found: kindOf(value) });
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (path.length === DEPTH_LIMIT) return fail('too-deep', { limit: DEPTH_LIMIT });
  const keys = Object.keys(value);
  if (keys.length > COUNT_LIMIT) {
    return fail('too-many', { path: path.join('.') || '(file)', limit: COUNT_LIMIT });
  }
  for (const key of keys) {
    const here = [...path, key];
    // zod would leave it out without a word.
    if (key === '__proto__') {
      return fail('wrong-field', {
        path: here.join('.'),
        expected: 'another key',
        found: kindOf(key),
      });
    }
    const fault = shapeFault((value as Record<string, unknown>)[key], here);
    if (fault) return fault;
  }
  return undefined;
}
