import type { Canvas, Id } from '../model/canvas';
import type { Missing } from '../model/economics';
import { passingView, type CanvasView } from '../model/view';
import { arrange, compareFindings, failure, toFinding, type Finding, type Shown } from './finding';
import { jobsBySubject, type Job, type Subject } from './job';
import { ownPolicy, type Policy } from './policy';
import type { About, AnyRule, Verdict } from './rule';

export { RULE_FAILED, type Finding } from './finding';

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
  const view = passingView(canvas);
  const findings: Finding[] = [];
  const rest: Rest = { jobs: [], subjects: [], verdicts: [] };
  const jobs = jobsBySubject('rules' in policy ? policy : ownPolicy(canvas, policy));
  for (const [about, own] of jobs) {
    if (own.length === 0) continue;
    // All questions about a note one after the other: its links are at hand then.
    for (const subject of subjectsAbout(about, canvas, view)) {
      for (const job of own) {
        const verdict = ask(job, subject, view);
        if (verdict instanceof Error || verdict.verdict === 'fired') {
          findings.push(...findingsOf(job, subject, verdict, view));
        } else if (verdict.verdict !== 'not-applicable') {
          rest.jobs.push(job);
          rest.subjects.push(subject);
          rest.verdicts.push(verdict);
        }
      }
    }
  }
  return reportOf(arrange(findings, canvas.waivers), () => rest);
}

/** Answers of a pass that are no findings: job, subject and verdict at the same place. */
export interface Rest {
  readonly jobs: Job[];
  readonly subjects: Subject[];
  readonly verdicts: Verdict[];
}

/** A report that leaves undone what nobody asks for: the lists of what holds or is open are long. */
export function reportOf(shown: Shown, rest: () => Rest): Report {
  let lists: Pick<Report, 'unchecked' | 'passed'> | undefined;
  const listed = () => (lists ??= listsOf(rest()));
  return {
    ...shown,
    get unchecked() {
      return listed().unchecked;
    },
    get passed() {
      return listed().passed;
    },
  };
}

function listsOf({ jobs, subjects, verdicts }: Rest): Pick<Report, 'unchecked' | 'passed'> {
  const unchecked: Unchecked[] = [];
  const passed: Held[] = [];
  jobs.forEach((job, i) => {
    const verdict = verdicts[i]!;
    const of = { rule: job.rule.id, ...onOf(job, subjects[i]!) };
    if (verdict.verdict === 'cannot-check') unchecked.push({ ...of, missing: verdict.missing });
    else if (verdict.verdict === 'passed') passed.push(of);
  });
  return { unchecked, passed };
}

/** Every finding of a report that is not waived, the folded ones included, in the order of severity, rule, element. */
export function allFindings(report: Report): Finding[] {
  return report.findings.flatMap((finding) => [finding, ...finding.folded]).sort(compareFindings);
}

/** What a job is asked about. */
export function subjectsOf({ about }: Job, canvas: Canvas, view: CanvasView): readonly Subject[] {
  return subjectsAbout(about, canvas, view);
}

/** All subjects of one kind. */
export function subjectsAbout(about: About, canvas: Canvas, view: CanvasView): readonly Subject[] {
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
