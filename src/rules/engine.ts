import type { Canvas, Id } from '../model/canvas';
import type { Missing } from '../model/economics';
import { passingView, type CanvasView } from '../model/view';
import { arrange, compareFindings, failure, toFinding, type Finding, type Shown } from './finding';
import { jobsBySubject, type Job, type Subject } from './job';
import { ownPolicy, type Policy } from './policy';
import { notApplicable, passed, type About, type AnyRule, type Verdict } from './rule';

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
  const answers: Answers[] = [];
  for (const [about, jobs] of jobsBySubject(
    'rules' in policy ? policy : ownPolicy(canvas, policy),
  )) {
    if (jobs.length === 0) continue;
    const subjects = subjectsAbout(about, canvas, view);
    const verdicts: (Verdict | Error)[] = [];
    // There are thousands: the list need not grow step by step.
    verdicts.length = subjects.length * jobs.length;
    let asked = 0;
    // All questions about a note one after the other: its links are at hand then.
    for (const subject of subjects) {
      for (const job of jobs) {
        const verdict = ask(job, subject, view);
        verdicts[asked++] = verdict;
        // Nearly all answers are one of these two.
        if (verdict === passed || verdict === notApplicable) continue;
        for (const finding of findingsOf(job, subject, verdict, view)) findings.push(finding);
      }
    }
    answers.push({ jobs, subjects, verdicts });
  }
  return reportOf(arrange(findings, canvas.waivers), () => answers);
}

/** What was asked about subjects of one kind: all jobs of the first one, then of the next. */
export interface Answers {
  readonly jobs: readonly Job[];
  readonly subjects: readonly Subject[];
  readonly verdicts: readonly (Verdict | Error | undefined)[];
}

/** A report that leaves undone what nobody asks for: the lists of what holds or is open are long. */
export function reportOf(shown: Shown, answers: () => readonly Answers[]): Report {
  let lists: Pick<Report, 'unchecked' | 'passed'> | undefined;
  const listed = () => (lists ??= listsOf(answers()));
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

function listsOf(answers: readonly Answers[]): Pick<Report, 'unchecked' | 'passed'> {
  const unchecked: Unchecked[] = [];
  const holds: Held[] = [];
  for (const { jobs, subjects, verdicts } of answers) {
    verdicts.forEach((verdict, i) => {
      if (!verdict || verdict instanceof Error || verdict.verdict === 'fired') return;
      if (verdict.verdict === 'not-applicable') return;
      const job = jobs[i % jobs.length]!;
      const of = { rule: job.rule.id, ...onOf(job, subjects[Math.floor(i / jobs.length)]!) };
      if (verdict.verdict === 'passed') holds.push(of);
      else unchecked.push({ ...of, missing: verdict.missing });
    });
  }
  return { unchecked, passed: holds };
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
  if (verdict instanceof Error) return [failure(rule, verdict)];
  if (verdict.verdict !== 'fired') return [];
  return verdict.hits.map((hit) => toFinding(rule, hit, setting, view));
}
