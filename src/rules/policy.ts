import type { Canvas } from '../model/canvas';
import { stageOf } from '../model/evidence';
import type { RuleSetting } from '../model/settings';
import { viewOf, type CanvasView } from '../model/view';
import type { Fix } from './fix';
import type { AnyRule, Hit, Options, Severity } from './rule';

/** What is checked and how: the rules, and what a canvas or a pack says about each of them. */
export interface Policy {
  readonly rules: readonly AnyRule[];
  readonly settings: Readonly<Record<string, RuleSetting | undefined>>;
}

/** The rules as the canvas itself wants them checked. */
export function ownPolicy(canvas: Canvas, rules: readonly AnyRule[]): Policy {
  const settings = canvas.settings?.rules;
  if (settings) return { rules, settings };
  let policy = usual.get(rules);
  if (!policy) usual.set(rules, (policy = { rules, settings: {} }));
  return policy;
}

/** The policy of canvases that set nothing, by its rules: most of them share it. */
const usual = new WeakMap<readonly AnyRule[], Policy>();

/** The rules of a policy that are not switched off. */
export function rulesOn({ rules, settings }: Policy): readonly AnyRule[] {
  return rules.filter(({ id }) => settings[id]?.off !== true);
}

/** A rule's thresholds: its defaults, and what is set over them. Values out of range are ignored. */
export function optionsOf(rule: AnyRule, setting: RuleSetting | undefined): Options<string> {
  const options: Record<string, number> = {};
  for (const [name, { default: usual, min, max }] of Object.entries(rule.options ?? {})) {
    const set = setting?.options?.[name];
    options[name] = set !== undefined && set >= min && set <= max ? set : usual;
  }
  return options;
}

/** How grave a hit is: as set, else as the hit says, else as the rule says for the stage. */
export function severityOf(
  rule: AnyRule,
  hit: Hit,
  setting: RuleSetting | undefined,
  view: CanvasView,
): Severity {
  return setting?.severity ?? hit.severity ?? rule.atStage?.[stageOf(view)] ?? rule.severity;
}

/** The rule of a policy with this id, and its thresholds. */
export function ruleIn(policy: Policy, id: string) {
  const rule = policy.rules.find((candidate) => candidate.id === id);
  return rule && { rule, options: optionsOf(rule, policy.settings[id]) };
}

/** The fixes of a finding on a canvas; none where its rule cannot say: the finding still stands. */
export function fixesOf(finding: Hit & { rule: string }, canvas: Canvas, policy: Policy): Fix[] {
  const found = ruleIn(policy, finding.rule);
  try {
    return found?.rule.fixes?.(finding, viewOf(canvas), found.options) ?? [];
  } catch {
    return [];
  }
}
