import type { Canvas, Id } from '../model/canvas';
import type { Missing } from '../model/economics';
import { viewOf, type CanvasView } from '../model/view';
import { arrange, compareFindings, failure, toFinding, type Finding } from './finding';
import { jobsOf, type Job, type Subject } from './job';
import { ownPolicy, type Policy } from './policy';
import type { AnyRule } from './rule';

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
      judge(job, subject, view, { findings, unchecked, held });
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

/** Where verdicts are put. */
interface Sink {
  readonly findings: Finding[];
  readonly unchecked: Unchecked[];
  readonly held: Held[];
}

/** Asks one job about one subject, and puts the verdict where it belongs. */
export function judge(job: Job, subject: Subject, view: CanvasView, sink: Sink): void {
  const { rule, setting } = job;
  const on = job.about === 'canvas' ? {} : { on: subject.id };
  try {
    const verdict = job.check(subject, view, job.options);
    if (verdict.verdict === 'fired') {
      for (const hit of verdict.hits) sink.findings.push(toFinding(rule, hit, setting, view));
    } else if (verdict.verdict === 'cannot-check') {
      sink.unchecked.push({ rule: rule.id, ...on, missing: verdict.missing });
    } else if (verdict.verdict === 'passed') sink.held.push({ rule: rule.id, ...on });
  } catch (error) {
    // One broken rule never stops the others.
    sink.findings.push(
      failure(rule, on, error instanceof Error ? error : new Error(String(error))),
    );
  }
}
