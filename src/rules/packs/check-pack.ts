import { shapeFault } from '../../model/shape-fault';
import {
  CONDITION_DEPTH,
  CONDITION_PARTS,
  Pack,
  PACK_VERSION,
  type OwnRule,
} from '../../model/pack';
import { packIssue, spoken } from '../../model/pack-issue';
import type { RuleSetting } from '../../model/settings';
import type { AnyRule } from '../rule';
import { conditionFault } from './condition-fault';
import { nearest } from './nearest';
import { fault, type PackError } from './pack-error';

export type PackResult =
  { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly error: PackError };

/** Levels of a pack with a condition as deep as may be, and what no list of a pack ever has. */
const SHAPE = { depth: 20, count: 1_000 };

/**
 * Checks a value that may be a pack: shape, conditions that would take too long even to read,
 * schema, and then what a schema cannot say: that rules, thresholds, fields, values and links are
 * those there are. Never throws; the first thing that is wrong is named.
 */
export function checkPack(data: unknown, rules: readonly AnyRule[]): PackResult {
  const error = shapeOf(data) ?? sizeFault(data);
  if (error) return { ok: false, error };
  const parsed = parse(data);
  if (!parsed)
    return { ok: false, error: fault('too-many', { path: '(file)', limit: SHAPE.count }) };
  if (!parsed.success) return { ok: false, error: packIssue(parsed.error.issues[0]!, data) };
  const pack = parsed.data;
  const wrong = ruleFault(pack, rules) ?? ownFault(pack.own ?? []);
  return wrong ? { ok: false, error: wrong } : { ok: true, pack };
}

/**
 * Nothing when zod throws: its stack overflows on all that is wrong, or it compares a “length” that
 * can be made no number of.
 */
function parse(data: unknown) {
  try {
    return Pack.safeParse(data);
  } catch {
    return undefined;
  }
}

function shapeOf(data: unknown): PackError | undefined {
  if (!isBag(data) || data.format !== 'rapport-pack') return fault('not-a-pack');
  const { version } = data;
  if (typeof version === 'number' && version > PACK_VERSION) {
    return fault('newer-version', { version, known: PACK_VERSION });
  }
  return shapeFault(data, SHAPE);
}

const isBag = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Before the schema: it tries each condition as several kinds, level by level. */
function sizeFault(data: unknown): PackError | undefined {
  const own = isBag(data) && Array.isArray(data.own) ? (data.own as unknown[]) : [];
  for (const [i, rule] of own.entries()) {
    if (!isBag(rule)) continue;
    for (const part of ['when', 'must']) {
      const { parts, depth } = measure(rule[part]);
      const path = spoken(['own', i, part], data);
      if (depth > CONDITION_DEPTH) return fault('condition-deep', { path, limit: CONDITION_DEPTH });
      if (parts > CONDITION_PARTS) return fault('condition-long', { path, limit: CONDITION_PARTS });
    }
  }
  return undefined;
}

/** How many conditions there are in one, itself included, and how deep they are nested. */
function measure(value: unknown): { parts: number; depth: number } {
  if (!isBag(value)) return { parts: 0, depth: 0 };
  const inner = [value.all, value.any].flatMap((list) =>
    Array.isArray(list) ? (list as unknown[]) : [],
  );
  const sizes = [...inner, value.not, value.where, value.every].map(measure);
  return {
    parts: sizes.reduce((sum, { parts }) => sum + parts, 1),
    depth: Math.max(...sizes.map(({ depth }) => depth)) + 1,
  };
}

function ruleFault(pack: Pack, rules: readonly AnyRule[]): PackError | undefined {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const [id, setting] of Object.entries(pack.rules ?? {})) {
    const rule = byId.get(id);
    if (!rule) {
      return fault('unknown-rule', {
        rule: id.slice(0, 60),
        nearest: nearest(id, [...byId.keys()]),
      });
    }
    const wrong = optionFault(rule, setting);
    if (wrong) return wrong;
  }
  return undefined;
}

function optionFault(rule: AnyRule, { options = {} }: RuleSetting): PackError | undefined {
  const known = new Map(Object.entries(rule.options ?? {}));
  for (const [option, found] of Object.entries(options)) {
    const said = { rule: rule.id, option: option.slice(0, 60) };
    if (known.size === 0) return fault('no-options', said);
    const limits = known.get(option);
    if (!limits) return fault('unknown-option', { ...said, known: [...known.keys()].join(', ') });
    const { min, max } = limits;
    if (found < min || found > max) return fault('option-range', { ...said, min, max, found });
  }
  return undefined;
}

function ownFault(own: readonly OwnRule[]): PackError | undefined {
  const seen = new Set<string>();
  for (const { id, about, when, must } of own) {
    if (seen.has(id)) return fault('same-id', { id });
    seen.add(id);
    const wrong =
      (when && conditionFault(when, about, `own.${id}.when`)) ??
      conditionFault(must, about, `own.${id}.must`);
    if (wrong) return wrong;
  }
  return undefined;
}
