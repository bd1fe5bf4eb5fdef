import type { Canvas, Id } from '../model/canvas';
import { CanvasIndex } from '../model/canvas-index';
import { updateIndex, type Touched } from '../model/index-update';
import { ask, findingsOf, reportOf, subjectsAbout, type Answers, type Report } from './engine';
import { arrange, type Finding } from './finding';
import { jobsBySubject, type Job, type Subject } from './job';
import type { Evaluation } from './evaluation';
import { staleAfter, type Followed } from './live-changes';
import { ownPolicy, type Policy } from './policy';
import type { About, AnyRule } from './rule';
import { TrackingView } from './tracking';

/**
 * A report that follows its canvas: after an edit, only what can have changed is asked again.
 * It always says the same as a full pass ({@link check}).
 */
export class LiveCheck implements Followed {
  private jobs: ReturnType<typeof jobsBySubject> = [];
  /** The jobs that read a field, by part and field; `*` reads any field of any part. */
  private readonly readers = new Map<string, Map<string, Set<Job>>>();
  view: TrackingView;
  private readonly asked = new Map<About, Map<Id, Evaluation[]>>();
  private readonly fired = new Set<Evaluation>();
  /** Those that threw: what they rest on is not known, so they are asked again after each edit. */
  private readonly failed = new Set<Evaluation>();
  private made: Report | undefined;

  constructor(
    private canvas: Canvas,
    private readonly policyOf: (canvas: Canvas) => Policy,
  ) {
    this.view = new TrackingView(new CanvasIndex(canvas));
    this.start();
  }

  /** Follows a canvas under its own settings. */
  static of(canvas: Canvas, rules: readonly AnyRule[]): LiveCheck {
    return new LiveCheck(canvas, (next) => ownPolicy(next, rules));
  }

  /** Takes the next state of the canvas; `touched` says which ids an edit may have changed. */
  update(next: Canvas, touched?: Touched): void {
    const before = this.canvas;
    if (next === before) return;
    this.canvas = next;
    this.made = undefined;
    // The policy and every severity may depend on these two.
    const settled =
      next.id === before.id &&
      next.settings === before.settings &&
      next.meta.stage === before.meta.stage;
    const changes = settled ? updateIndex(this.view.index, next, touched) : undefined;
    if (!changes) {
      this.view = new TrackingView(new CanvasIndex(next));
      this.start();
      return;
    }
    const stale = staleAfter(changes, before, next, this);
    for (const evaluation of stale) this.judge(evaluation);
    for (const evaluation of this.failed) if (!stale.has(evaluation)) this.judge(evaluation);
  }

  /** What the canvas's report says now. Each of its lists is made when it is first asked for. */
  get report(): Report {
    return (this.made ??= reportOf(
      arrange(
        [...this.fired].flatMap((evaluation) => this.findings(evaluation)),
        this.canvas.waivers,
      ),
      () => this.answers(),
    ));
  }

  /** The jobs that read a field of a part. */
  readersOf(part: string, field: string): ReadonlySet<Job> | undefined {
    return this.readers.get(field === '*' ? field : part)?.get(field);
  }

  /** The questions about a subject, if there are any. */
  about(about: About, id: Id): readonly Evaluation[] {
    return this.asked.get(about)?.get(id) ?? [];
  }

  /** Asks everything about a subject that has come. */
  begin(about: About, subject: Subject): void {
    const jobs = this.jobs.find(([kind]) => kind === about)![1];
    if (jobs.length === 0) return;
    const evaluations = jobs.map((job): Evaluation => ({
      job,
      subject,
      verdict: undefined,
      findings: undefined,
      sources: [],
    }));
    let byId = this.asked.get(about);
    if (!byId) this.asked.set(about, (byId = new Map<Id, Evaluation[]>()));
    byId.set(subject.id, evaluations);
    for (const evaluation of evaluations) this.judge(evaluation);
  }

  /** Forgets everything about a subject that is gone. */
  end(about: About, id: Id): void {
    for (const evaluation of this.about(about, id)) {
      this.view.forget(evaluation);
      this.fired.delete(evaluation);
      this.failed.delete(evaluation);
    }
    this.asked.get(about)?.delete(id);
  }

  private start(): void {
    this.asked.clear();
    this.fired.clear();
    this.failed.clear();
    this.readers.clear();
    this.jobs = jobsBySubject(this.policyOf(this.canvas));
    for (const [about, jobs] of this.jobs) {
      for (const job of jobs) {
        for (const read of job.rule.reads) {
          const [part, field = '*'] = read.split('.') as [string, string?];
          const fields = group(this.readers, part, () => new Map<string, Set<Job>>());
          group(fields, field, () => new Set<Job>()).add(job);
        }
      }
      for (const subject of subjectsAbout(about, this.canvas, this.view.index)) {
        this.begin(about, subject);
      }
    }
  }

  private judge(evaluation: Evaluation): void {
    const { job, subject } = evaluation;
    const verdict = this.view.track(evaluation, () => ask(job, subject, this.view));
    evaluation.verdict = verdict;
    evaluation.findings = undefined;
    const failed = verdict instanceof Error;
    if (failed) this.failed.add(evaluation);
    else this.failed.delete(evaluation);
    if (failed || verdict.verdict === 'fired') this.fired.add(evaluation);
    else this.fired.delete(evaluation);
  }

  private findings(evaluation: Evaluation): readonly Finding[] {
    const { job, subject, verdict } = evaluation;
    return (evaluation.findings ??= findingsOf(job, subject, verdict!, this.view.index));
  }

  /** All answers, in the order of a full pass. */
  private answers(): Answers[] {
    return this.jobs.map(([about, jobs]) => {
      const subjects = jobs.length > 0 ? subjectsAbout(about, this.canvas, this.view.index) : [];
      const verdicts = subjects.flatMap(({ id }) =>
        this.about(about, id).map(({ verdict }) => verdict),
      );
      return { jobs, subjects, verdicts };
    });
  }
}

function group<K, V>(map: Map<K, V>, key: K, empty: () => V): V {
  let known = map.get(key);
  if (known === undefined) map.set(key, (known = empty()));
  return known;
}
