import type { Canvas, Id } from '../model/canvas';
import type { Missing } from '../model/economics';
import { viewOf, type CanvasView } from '../model/view';
import { arrange, compareFindings, failure, toFinding, type Finding } from './finding';
import { jobsOf, type Job, type Subject } from './job';
import { ownPolicy, type Policy } from './policy';
import type { AnyRule, Verdict } from './rule';

export { findingId, RULE_FAILED, type Finding } from './finding';

/** A rule that could not be decided for a subject, and what it lacks. */
export interface Unchecked {
  readonly rule: string;
  readonly on?: Id;
  readonly missing: readonly Missing[];
}

/** What holds: rule and subject. */
export interface Held {
  readonly rule: string;
  readonly on?: Id;
}

export interface Report {
  /** Findings to show, sorted by severity, rule, element; folded ones are inside. */
  readonly findings: readonly Finding[];
  /** Findings that stand but were set aside, with why. */
  readonly waived: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly passed: readonly Held[];
}

/**
 * Checks a canvas under a policy; under a bare list of rules the canvas's own settings hold.
 * Pure: no clock, no chance, no dependence on the order of notes.
 */
export function check(canvas: Canvas, policy: Policy | readonly AnyRule[]): Report {
  const view = viewOf(canvas);
  const findings: Finding[] = [];
  const unchecked: Unchecked[] = [];
  const held: Held[] = [];
  for (const job of jobsOf('rules' in policy ? policy : ownPolicy(canvas, policy))) {
    for (const subject of subjectsOf(job, canvas, view)) {
      const verdict = ask(job, subject, view);
      if (verdict instanceof Error || verdict.verdict === 'fired') {
        findings.push(...findingsOf(job, subject, verdict, view));
      } else if (verdict.verdict === 'cannot-check') {
        unchecked.push({ rule: job.rule.id, ...onOf(job, subject), missing: verdict.missing });
      } else if (verdict.verdict === 'passed') {
        held.push({ rule: job.rule.id, ...onOf(job, subject) });
      }
    }
  }
  return { ...arrange(findings, canvas.waivers), unchecked, passed: held };
}

/** Every finding of a report that is not waived, the folded ones included, in the order of severity, rule, element. */
export function allFindings(report: Report): Finding[] {
  return report.findings.flatMap((finding) => [finding, ...finding.folded]).sort(compareFindings);
}

/** What a job is asked about. */
export function subjectsOf({ about }: Job, canvas: Canvas, view: CanvasView): readonly Subject[] {
  if (about === 'canvas') return [canvas];
  if (about === 'kpis' || about === 'assumptions' || about === 'evidence') {
    return view.records(about);
  }
  return view.all(about);
}

/** A job's verdict on a subject, or what it threw: one broken rule never stops the others. */
export function ask(job: Job, subject: Subject, view: CanvasView): Verdict | Error {
  try {
    return job.check(subject, view, job.options);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The subject as findings name it: the canvas as a whole has no name. */
export const onOf = (job: Job, subject: Subject): { on?: Id } =>
  job.about === 'canvas' ? {} : { on: subject.id };

/** What a verdict found, as findings. */
export function findingsOf(
  job: Job,
  subject: Subject,
  verdict: Verdict | Error,
  view: CanvasView,
): Finding[] {
  const { rule, setting } = job;
  if (verdict instanceof Error) return [failure(rule, onOf(job, subject), verdict)];
  if (verdict.verdict !== 'fired') return [];
  return verdict.hits.map((hit) => toFinding(rule, hit, setting, view));
}
