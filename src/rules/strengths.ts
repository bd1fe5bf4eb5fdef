import type { Held } from './engine';
import type { AnyRule } from './rule';

/** What fits: a rule, and the notes for which it holds. */
export interface Strength {
  readonly rule: AnyRule;
  readonly on: readonly string[];
}

/**
 * What holds and is worth saying, by rule in the order of the catalogue. That nothing is missing
 * is no strength: rules that only ask whether something is recorded are left out.
 */
export function strengthsOf(passed: readonly Held[], rules: readonly AnyRule[]): Strength[] {
  const held = new Map<string, string[]>();
  for (const { rule, on } of passed) {
    const list = held.get(rule) ?? [];
    held.set(rule, list);
    if (on !== undefined && !list.includes(on)) list.push(on);
  }
  return rules.flatMap((rule) => {
    const on = held.get(rule.id);
    return on && rule.kind === 'conflict' && rule.category !== 'structure' ? [{ rule, on }] : [];
  });
}
