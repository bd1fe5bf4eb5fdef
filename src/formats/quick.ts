import type { Canvas } from '../model/canvas';
import { mismatchedKey } from '../model/mismatched-key';
import { shapeFault } from '../model/shape-fault';
import { COUNT_LIMIT, DEPTH_LIMIT, FILE_LIMIT } from './bounds';
import table from './canvas-shape.json';
import { parseJson } from './parse-json';

/**
 * Takes values that meet the schema of canvases, without zod: that takes ten times as long, most of
 * it to set itself up, as a strict content policy forbids it to compile code. It says nothing of
 * what is wrong: whatever is not taken here is for zod to judge. The table is made of zod's schema
 * by `npm run schema`.
 */

/** What a value has to be; numbers are the places of other shapes in the table. */
export type Shape =
  /** Fields by name, those that may be missing with a question mark. */
  | ['object', Readonly<Record<string, number>>]
  | ['record', key: number, value: number]
  | ['array', element: number]
  /** At least and at most so many characters (0 for any number), and a pattern. */
  | ['string', least: number, most: number, pattern: string]
  | ['number']
  | ['boolean']
  | ['one', readonly (string | number)[]]
  | ['any']
  | ['refuse'];

/** What is taken is copied as zod copies it: the fields of the schema first, in its order. */
type Copier = (value: unknown) => unknown;

const REFUSED = Symbol('refused');

let copiers: Copier[] | undefined;

/** Takes a canvas that was read as JSON and meets the schema; nothing when it may not meet it. */
export function takeCanvas(value: unknown): Canvas | undefined {
  copiers ??= (table as unknown as Shape[]).reduce<Copier[]>(
    (done, shape) => [...done, copierOf(shape, done)],
    [],
  );
  const taken = copiers.at(-1)!(value);
  return taken === REFUSED ? undefined : (taken as Canvas);
}

/** Reads the text of a canvas of this version; nothing when anything about it is not as it should be. */
export function readQuickly(text: string): Canvas | undefined {
  if (text.length > FILE_LIMIT) return undefined;
  const parsed = parseJson(text);
  if ('reason' in parsed) return undefined;
  const { data } = parsed;
  if (shapeFault(data, { depth: DEPTH_LIMIT, count: COUNT_LIMIT })) return undefined;
  const canvas = takeCanvas(data);
  return canvas && !mismatchedKey(canvas) ? canvas : undefined;
}

/** Shapes stand behind those that they name. */
function copierOf(shape: Shape, done: readonly Copier[]): Copier {
  switch (shape[0]) {
    case 'object':
      return objects(shape[1], done);
    case 'record':
      return records(done[shape[1]]!, done[shape[2]]!);
    case 'array':
      return arrays(done[shape[1]]!);
    case 'string':
      return strings(shape[1], shape[2], shape[3]);
    case 'number':
      return (value) => (Number.isFinite(value) ? value : REFUSED);
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : REFUSED);
    case 'one': {
      const known = new Set<unknown>(shape[1]);
      return (value) => (known.has(value) ? value : REFUSED);
    }
    case 'any':
      return (value) => value;
    case 'refuse':
      return () => REFUSED;
  }
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objects(shape: Readonly<Record<string, number>>, done: readonly Copier[]): Copier {
  const fields = Object.entries(shape).map(([key, place]) => {
    const optional = key.startsWith('?');
    return { key: optional ? key.slice(1) : key, optional, take: done[place]! };
  });
  const named = new Set(fields.map(({ key }) => key));
  return (value) => {
    if (!isFields(value)) return REFUSED;
    const copy: Fields = {};
    for (const { key, optional, take } of fields) {
      const had = value[key];
      if (had === undefined) {
        if (optional) continue;
        return REFUSED;
      }
      const has = take(had);
      if (has === REFUSED) return REFUSED;
      copy[key] = has;
    }
    for (const key in value) if (!named.has(key)) copy[key] = value[key];
    return copy;
  };
}

const records =
  (takeKey: Copier, take: Copier): Copier =>
  (value) => {
    if (!isFields(value)) return REFUSED;
    const copy: Fields = {};
    for (const key in value) {
      const has = takeKey(key) === REFUSED ? REFUSED : take(value[key]);
      if (has === REFUSED) return REFUSED;
      copy[key] = has;
    }
    return copy;
  };

const arrays =
  (take: Copier): Copier =>
  (value) => {
    if (!Array.isArray(value)) return REFUSED;
    const copy: unknown[] = value.map((item) => take(item));
    return copy.includes(REFUSED) ? REFUSED : copy;
  };

function strings(least: number, most: number, pattern: string): Copier {
  const fits = pattern ? new RegExp(pattern) : undefined;
  return (value) =>
    typeof value === 'string' &&
    value.length >= least &&
    (most === 0 || value.length <= most) &&
    (!fits || fits.test(value))
      ? value
      : REFUSED;
}
