import type { Canvas, Element } from '../model/canvas';
import type { RuleSetting } from '../model/settings';
import type { CanvasView, RecordOf } from '../model/view';
import { optionsOf, rulesOn, type Policy } from './policy';
import type { About, AnyRule, Check, Options, Verdict } from './rule';

/** Whatever a rule may be asked about. */
export type Subject =
  Pick<Canvas, 'id' | 'meta'> | Element | RecordOf<'kpis' | 'assumptions' | 'evidence'>;

/** One question of a rule, ready to be asked: of what, and with which thresholds. */
export interface Job {
  readonly rule: AnyRule;
  readonly about: About;
  readonly setting: RuleSetting | undefined;
  readonly options: Options<string>;
  check(subject: Subject, view: CanvasView, options: Options<string>): Verdict;
}

/** All questions of a policy, in the order of its rules. */
export function jobsOf(policy: Policy): Job[] {
  return rulesOn(policy).flatMap((rule) => {
    const setting = policy.settings[rule.id];
    const shared = { rule, setting, options: optionsOf(rule, setting) };
    const own = rule.check.bind(rule) as Job['check'];
    const beside = Object.entries(rule.beside ?? {}) as [About, Check<About>][];
    return [
      { ...shared, about: rule.about, check: own },
      ...beside.map(([about, check]) => ({ ...shared, about, check: check as Job['check'] })),
    ];
  });
}
