import type * as z from 'zod/mini';
import { Canvas, type Canvas as CanvasType } from '../model/canvas';

/**
 * Takes values that meet a schema, several times faster than zod does without compiling code, which
 * a strict content policy forbids. It knows what the schema of canvases is made of, and says nothing
 * of what is wrong: whatever it does not take is for zod to judge.
 */

/** What is taken is copied as zod copies it: the fields of the schema first, in its order. */
type Copier = (value: unknown) => unknown;

const REFUSED = Symbol('refused');
const refuse: Copier = () => REFUSED;

/** Takes a canvas that was read as JSON and meets the schema; nothing when it may not meet it. */
export function takeCanvas(value: unknown): CanvasType | undefined {
  const taken = (take ??= quickly(Canvas))(value);
  return taken === REFUSED ? undefined : (taken as CanvasType);
}
let take: Copier | undefined;

/** Makes the quick copier of a schema. */
function quickly(schema: z.core.$ZodType): Copier {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return objects(def);
    case 'record':
      return records(def);
    case 'array':
      return def.checks?.length ? refuse : arrays(quickly(def.element));
    case 'optional':
      return quickly(def.innerType);
    case 'string':
      return strings(def.checks ?? []);
    case 'number':
      return def.checks?.length ? refuse : (value) => (Number.isFinite(value) ? value : REFUSED);
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : REFUSED);
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'literal':
      return oneOf(def.values);
    case 'unknown':
      return (value) => value;
    default:
      return refuse;
  }
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objects({ shape, catchall, checks }: z.core.$ZodObjectDef): Copier {
  // What else a loose object holds is kept as it is.
  if (checks?.length || catchall?._zod.def.type !== 'unknown') return refuse;
  const named = new Set(Object.keys(shape));
  const fields = Object.entries(shape).map(([key, field]) => ({
    key,
    optional: field._zod.def.type === 'optional',
    take: quickly(field),
  }));
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

function records({ keyType, valueType, checks }: z.core.$ZodRecordDef): Copier {
  // Keys of a list that has to be there whole are another matter.
  if (checks?.length || keyType._zod.def.type !== 'string') return refuse;
  const [takeKey, take] = [quickly(keyType), quickly(valueType)];
  return (value) => {
    if (!isFields(value)) return REFUSED;
    const copy: Fields = {};
    for (const key in value) {
      const has = takeKey(key) === REFUSED ? REFUSED : take(value[key]);
      if (has === REFUSED) return REFUSED;
      copy[key] = has;
    }
    return copy;
  };
}

const arrays =
  (take: Copier): Copier =>
  (value) => {
    if (!Array.isArray(value)) return REFUSED;
    const copy: unknown[] = value.map(take);
    return copy.includes(REFUSED) ? REFUSED : copy;
  };

const oneOf = (values: readonly unknown[]): Copier => {
  const known = new Set(values);
  return (value) => (known.has(value) ? value : REFUSED);
};

function strings(checks: readonly z.core.$ZodCheck<never>[]): Copier {
  let [least, most] = [0, Infinity];
  let pattern: RegExp | undefined;
  for (const check of checks as readonly z.core.$ZodChecks[]) {
    const { def } = check._zod;
    if (def.check === 'min_length') least = def.minimum;
    else if (def.check === 'max_length') most = def.maximum;
    else if (def.check === 'string_format' && def.format === 'regex' && !pattern) {
      pattern = def.pattern;
    } else return refuse;
  }
  return (value) =>
    typeof value === 'string' &&
    value.length >= least &&
    value.length <= most &&
    (!pattern || pattern.test(value))
      ? value
      : REFUSED;
}
