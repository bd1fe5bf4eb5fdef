import { BLOCKS, type Block } from '../model/blocks';
import type { Canvas, Id } from '../model/canvas';
import { CanvasIndex } from '../model/canvas-index';
import { updateIndex, type Touched } from '../model/index-update';
import {
  ask,
  findingsOf,
  onOf,
  subjectsOf,
  type Held,
  type Report,
  type Unchecked,
} from './engine';
import { arrange, type Finding, type Shown } from './finding';
import { jobsOf, type Job, type Subject } from './job';
import type { Evaluation } from './evaluation';
import { staleAfter, type Followed } from './live-changes';
import { ownPolicy, type Policy } from './policy';
import type { About, AnyRule, Verdict } from './rule';
import { TrackingView } from './tracking';

const RECORDS = ['kpis', 'assumptions', 'evidence'] as const;

/**
 * A report that follows its canvas: after an edit, only what can have changed is asked again.
 * It always says the same as a full pass ({@link check}).
 */
export class LiveCheck implements Followed {
  private jobs: readonly Job[] = [];
  private readonly jobsAbout = new Map<About, Job[]>();
  /** The jobs that read a field, such as `segments.role`. */
  readonly readers = new Map<string, Set<Job>>();
  view: TrackingView;
  private readonly asked = new Map<About, Map<Id, Evaluation[]>>();
  private readonly fired = new Set<Evaluation>();
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
    for (const evaluation of staleAfter(changes, before, next, this)) this.judge(evaluation);
  }

  /** What the canvas's report says now. Each of its lists is made when it is first asked for. */
  get report(): Report {
    return (this.made ??= new LiveReport(
      arrange(
        [...this.fired].flatMap((evaluation) => this.findings(evaluation)),
        this.canvas.waivers,
      ),
      () => this.everything(),
    ));
  }

  /** The questions about a subject, if there are any. */
  about(about: About, id: Id): readonly Evaluation[] {
    return this.asked.get(about)?.get(id) ?? [];
  }

  /** Asks everything about a subject that has come. */
  begin(about: About, subject: Subject): void {
    const jobs = this.jobsAbout.get(about);
    if (!jobs) return;
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
    }
    this.asked.get(about)?.delete(id);
  }

  private start(): void {
    this.asked.clear();
    this.fired.clear();
    this.readers.clear();
    this.jobsAbout.clear();
    this.jobs = jobsOf(this.policyOf(this.canvas));
    for (const job of this.jobs) {
      group(this.jobsAbout, job.about, []).push(job);
      for (const field of job.rule.reads) group(this.readers, field, new Set<Job>()).add(job);
    }
    const { index } = this.view;
    this.begin('canvas', this.canvas);
    for (const block of BLOCKS) for (const note of index.all<Block>(block)) this.begin(block, note);
    for (const key of RECORDS) for (const item of index.records(key)) this.begin(key, item);
  }

  private judge(evaluation: Evaluation): void {
    const { job, subject } = evaluation;
    const verdict = this.view.track(evaluation, () => ask(job, subject, this.view));
    evaluation.verdict = verdict;
    evaluation.findings = undefined;
    if (verdict instanceof Error || verdict.verdict === 'fired') this.fired.add(evaluation);
    else this.fired.delete(evaluation);
  }

  private findings(evaluation: Evaluation): readonly Finding[] {
    const { job, subject, verdict } = evaluation;
    return (evaluation.findings ??= findingsOf(job, subject, verdict!, this.view.index));
  }

  /** All evaluations in the order of a full pass. */
  private everything(): Evaluation[] {
    return this.jobs.flatMap((job) => {
      const place = this.jobsAbout.get(job.about)!.indexOf(job);
      return subjectsOf(job, this.canvas, this.view.index).map(
        (subject) => this.about(job.about, subject.id)[place]!,
      );
    });
  }
}

/** A report that leaves undone what nobody asks for. */
class LiveReport implements Report {
  readonly findings: readonly Finding[];
  readonly waived: readonly Finding[];
  private rest: { unchecked: readonly Unchecked[]; passed: readonly Held[] } | undefined;

  constructor(
    { findings, waived }: Shown,
    private readonly everything: () => Evaluation[],
  ) {
    this.findings = findings;
    this.waived = waived;
  }

  get unchecked() {
    return this.others().unchecked;
  }

  get passed() {
    return this.others().passed;
  }

  private others() {
    if (this.rest) return this.rest;
    const unchecked: Unchecked[] = [];
    const passed: Held[] = [];
    for (const { job, subject, verdict } of this.everything()) {
      if (!verdict || verdict instanceof Error) continue;
      const of = { rule: job.rule.id, ...onOf(job, subject) };
      if (verdict.verdict === 'cannot-check') unchecked.push({ ...of, missing: verdict.missing });
      else if (verdict.verdict === 'passed') passed.push(of);
    }
    return (this.rest = { unchecked, passed });
  }
}

function group<K, V>(map: Map<K, V>, key: K, empty: V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  map.set(key, empty);
  return empty;
}
