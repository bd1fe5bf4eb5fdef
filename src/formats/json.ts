import * as z from 'zod/mini';
import { Canvas, type Canvas as CanvasType } from '../model/canvas';
import { SCHEMA_VERSION } from '../model/version';
import { describeIssue } from '../model/issue';
import { mismatchedKey } from '../model/mismatched-key';
import { kindOf, shapeFault, type Fault } from '../model/shape-fault';
import { COUNT_LIMIT, DEPTH_LIMIT, FILE_LIMIT } from './bounds';
import { migrate } from './migrations';
import { parseJson } from './parse-json';

// zod would try to compile code; a strict content policy forbids it and reports the attempt.
z.config({ jitless: true });

/** Why a text is not a canvas: a key of the catalogue, with where and what. */
export type ReadError = Fault<
  | 'too-large'
  | 'not-json'
  | 'not-a-canvas'
  | 'newer-version'
  | 'too-deep'
  | 'too-many'
  | 'wrong-field'
  | 'wrong-key'
>;

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
export function readCanvas(text: string, take?: Taker): ReadResult {
  if (text.length > FILE_LIMIT) return fail('too-large', { limit: FILE_LIMIT / 1_000_000 });
  const parsed = parseJson(text);
  return 'reason' in parsed ? fail('not-json', parsed) : acceptCanvas(parsed.data, take);
}

/** A quicker way to take what meets the schema; nothing where zod has to judge. */
type Taker = (value: unknown) => CanvasType | undefined;

/** Checks a value that was read as JSON; see {@link readCanvas}. */
export function acceptCanvas(data: unknown, take?: Taker): ReadResult {
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
  const misshapen = shapeFault(data, { depth: DEPTH_LIMIT, count: COUNT_LIMIT });
  if (misshapen) return { ok: false, error: misshapen };
  const current = migrate(file, version);
  let canvas = take?.(current);
  if (!canvas) {
    const parsed = parse(current);
    if (!parsed) return fail('too-many', { path: '(file)', limit: COUNT_LIMIT });
    if (!parsed.success) return fail('wrong-field', describeIssue(parsed.error.issues[0]!, file));
    canvas = parsed.data as CanvasType;
  }
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
