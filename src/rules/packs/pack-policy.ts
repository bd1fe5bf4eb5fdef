import type { Canvas } from '../../model/canvas';
import type { Pack } from '../../model/pack';
import type { RuleSetting } from '../../model/settings';
import type { Policy } from '../policy';
import type { AnyRule, RuleTexts } from '../rule';
import { packsOf } from './embedded';
import { ruleFrom } from './own-rule';

/** How a canvas is checked. */
export interface Under {
  /** As its packs say; without any, as the rules themselves do. */
  readonly usual: Policy;
  /** The same, with what the canvas itself says over it. */
  readonly policy: Policy;
}

/** What was worked out last for some settings, or for the rules where a canvas sets nothing. */
interface Last {
  readonly rules: readonly AnyRule[];
  readonly extraPacks: readonly Pack[];
  readonly under: Under;
}
const known = new WeakMap<object, Last>();
const NONE: readonly Pack[] = [];

/**
 * How a canvas is checked under the packs that it carries, and under further ones (from a command
 * line, say), which take the place of those with the same id.
 */
export function under(
  canvas: Canvas,
  rules: readonly AnyRule[],
  extraPacks: readonly Pack[] = NONE,
): Under {
  const { settings } = canvas;
  const key = settings ?? rules;
  const last = known.get(key);
  if (last?.rules === rules && last.extraPacks === extraPacks) return last.under;
  const extras = new Set(extraPacks.map(({ id }) => id));
  const packs = packsOf(canvas, rules).packs.filter(({ id }) => !extras.has(id));
  const usual = packPolicy(rules, [...packs, ...extraPacks]);
  const own = Object.entries(settings?.rules ?? {});
  const merged = own.map(([id, setting]) => [id, over(usual.settings[id], setting)] as const);
  const made = {
    usual,
    policy: { rules: usual.rules, settings: { ...usual.settings, ...Object.fromEntries(merged) } },
  };
  known.set(key, { rules, extraPacks, under: made });
  return made;
}

/** The policy of a canvas: what each pack says, one after the other, then what the canvas itself says. */
export function policyUnder(
  canvas: Canvas,
  rules: readonly AnyRule[],
  extraPacks?: readonly Pack[],
): Policy {
  return under(canvas, rules, extraPacks).policy;
}

/** What packs say together, one after the other. */
function packPolicy(rules: readonly AnyRule[], packs: readonly Pack[]): Policy {
  if (packs.length === 0) return { rules, settings: {} };
  const settings: Record<string, RuleSetting> = {};
  const texts = new Map<string, Partial<RuleTexts>>();
  const own: AnyRule[] = [];
  // Where one pack begins with nothing, only what some pack names is checked.
  if (packs.some(({ start }) => start === 'none')) {
    for (const { id } of rules) settings[id] = { off: true };
  }
  for (const pack of packs) {
    for (const [id, { title, detail, why, ...setting }] of Object.entries(pack.rules ?? {})) {
      settings[id] = over(settings[id], { off: false, ...setting });
      const words = { title, detail, page: why };
      if (title ?? detail ?? why) texts.set(id, { ...texts.get(id), ...given(words) });
    }
    own.push(...(pack.own ?? []).map((rule) => ruleFrom(pack.id, rule)));
  }
  const worded = rules.map((rule) => {
    const words = texts.get(rule.id);
    return words ? { ...rule, texts: { ...rule.texts, ...words } } : rule;
  });
  return { rules: [...worded, ...own] as AnyRule[], settings };
}

/** A setting over another one, threshold by threshold. */
function over(under: RuleSetting | undefined, setting: RuleSetting): RuleSetting {
  const options = { ...under?.options, ...setting.options };
  return {
    ...under,
    ...given(setting),
    ...(Object.keys(options).length > 0 ? { options } : {}),
  };
}

/** The fields of an object that say something. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
