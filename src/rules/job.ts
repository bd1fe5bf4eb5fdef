import { BLOCKS, RECORDS } from '../model/blocks';
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

const made = new WeakMap<Policy, readonly Job[]>();

/** Whatever is asked about, in the order of a pass. */
const SUBJECTS: readonly About[] = ['canvas', ...BLOCKS, ...RECORDS];

/** All questions of a policy, in the order of its rules; made once for each policy value. */
export function jobsOf(policy: Policy): readonly Job[] {
  let jobs = made.get(policy);
  if (!jobs) made.set(policy, (jobs = makeJobs(policy)));
  return jobs;
}

const sorted = new WeakMap<Policy, readonly (readonly [About, readonly Job[]])[]>();

/** The questions of a policy by what they are asked about, in the order in which a pass asks them. */
export function jobsBySubject(policy: Policy): readonly (readonly [About, readonly Job[]])[] {
  let jobs = sorted.get(policy);
  if (!jobs) {
    const all = jobsOf(policy);
    jobs = SUBJECTS.map((about) => [about, all.filter((job) => job.about === about)] as const);
    sorted.set(policy, jobs);
  }
  return jobs;
}

function makeJobs(policy: Policy): Job[] {
  return rulesOn(policy).flatMap((rule) => {
    const setting = policy.settings[rule.id];
    const options = optionsOf(rule, setting);
    // Made in one place, all jobs are of one shape: a pass reads them at each question.
    const job = ([about, check]: [About, unknown]): Job => ({
      rule,
      about,
      setting,
      options,
      check: check as Job['check'],
    });
    const beside = Object.entries(rule.beside ?? {}) as [About, Check<About>][];
    return [job([rule.about, rule.check]), ...beside.map(job)];
  });
}
