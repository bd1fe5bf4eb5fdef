import type { Block } from '../model/blocks';
import type { Canvas, Element, Id } from '../model/canvas';
import { subjectOf } from '../model/canvas-index';
import { endsOf, type Changes, type NoteChange, type RecordChange } from '../model/index-update';
import type { Job, Subject } from './job';
import type { Evaluation } from './evaluation';
import type { About } from './rule';
import type { Part, Peak } from './peak';
import type { Source } from './source';
import type { TrackingView } from './tracking';

/** What is kept up to date: who has been asked what, and who reads which field. */
export interface Followed {
  readonly view: TrackingView;
  /** The jobs that read a field of a part, such as `role` of `segments`, or `*` of anything. */
  readersOf(part: string, field: string): ReadonlySet<Job> | undefined;
  /** The questions about a subject. */
  about(about: About, id: Id): readonly Evaluation[];
  /** Asks everything about a subject that has come. */
  begin(about: About, subject: Subject): void;
  /** Forgets everything about a subject that is gone. */
  end(about: About, id: Id): void;
}

/** The fields of a part that changed, and who reads them; without fields it is everyone. */
interface Concerned {
  readonly part: string;
  readonly fields: readonly string[] | undefined;
  readonly jobs: readonly ReadonlySet<Job>[];
}
const anyone: Concerned = { part: '', fields: undefined, jobs: [] };
const nobody: Concerned = { part: '', fields: [], jobs: [] };

function concerns({ fields, jobs }: Concerned, job: Job): boolean {
  if (!fields) return true;
  for (const set of jobs) if (set.has(job)) return true;
  return false;
}

/**
 * Takes the changes of a canvas into a live check: subjects that came are asked about, those that
 * went are forgotten, and the evaluations that must be asked again are returned.
 */
export function staleAfter(
  changes: Changes,
  before: Canvas,
  next: Canvas,
  live: Followed,
): ReadonlySet<Evaluation> {
  const news = new News(live);
  for (const { id, block, after } of changes.notes) if (!after) live.end(block, id);
  for (const { id, key, after } of changes.records) if (!after) live.end(key, id);
  news.ofMeta(before, next);
  for (const note of changes.notes) news.ofNote(note);
  news.ofLinks(changes);
  for (const record of changes.records) news.ofRecord(record);
  for (const { block, before: old, after } of changes.notes) {
    if (after && !old) live.begin(block, after);
  }
  for (const { key, before: old, after } of changes.records) {
    if (after && !old) live.begin(key, after);
  }
  news.ofPeaks(changes.notes);
  return news.stale;
}

/** Tells those who read something that it has changed. */
class News {
  readonly stale = new Set<Evaluation>();
  private readonly parts = new Set<Part>();

  constructor(private readonly live: Followed) {}

  ofMeta(before: Canvas, next: Canvas): void {
    const concerned =
      before.meta === next.meta ? nobody : this.readersOf('meta', before.meta, next.meta);
    this.renew('canvas', next, concerned);
    if (before.meta !== next.meta) this.tell(this.live.view.keySource('meta'), concerned);
  }

  ofNote({ id, block, before, after }: NoteChange): void {
    const { view } = this.live;
    const stays = before !== undefined && after !== undefined;
    const concerned = stays ? this.readersOf(block, before, after) : anyone;
    this.tell(view.noteSource(id), concerned);
    this.tell(view.keySource(block), concerned);
    if (block === 'activities' || block === 'resources') {
      const tags = [before, after].flatMap((note) => (note ? [capabilityOf(note)] : []));
      const same = stays && tags[0] === tags[1];
      for (const tag of new Set(tags)) {
        this.tell(view.tagSources(block, tag)?.notes, same ? concerned : anyone);
      }
    }
    if (!stays) return;
    // Whoever got it through a link of one of its neighbours.
    for (const end of endsOf(view.index.cells.get(id)!)) {
      this.tell(view.linkedSource(end.element.id, block), concerned);
    }
    this.renew(block, after, concerned);
  }

  ofLinks({ notes, links, broken }: Changes): void {
    const { view } = this.live;
    const formerly = new Map<Id, Block>();
    for (const { id, block, before } of notes) if (before) formerly.set(id, block);
    const blocksOf = (id: Id) => new Set([formerly.get(id), view.index.blockOf(id)]);
    for (const { from, to } of links) {
      for (const block of blocksOf(to))
        if (block) this.tell(view.linkedSource(from, block), anyone);
      for (const block of blocksOf(from))
        if (block) this.tell(view.linkedSource(to, block), anyone);
    }
    for (const { from, to } of links) for (const id of [from, to]) this.tellLoose(id);
    if (broken) this.tell(view.keySource('broken'), anyone);
  }

  /** Those who asked which notes of a capability are linked with nothing. */
  private tellLoose(id: Id): void {
    const { view } = this.live;
    const block = view.index.blockOf(id);
    if (block !== 'activities' && block !== 'resources') return;
    const tag = capabilityOf(view.index.element(id)!);
    this.tell(view.tagSources(block, tag)?.links, anyone);
  }

  ofRecord({ key, id, before, after }: RecordChange): void {
    const { view } = this.live;
    const subjects = new Set([before, after].flatMap((item) => (item ? [subjectOf(item)] : [])));
    const stays = before !== undefined && after !== undefined && subjects.size === 1;
    const concerned = stays ? this.readersOf(key, before, after) : anyone;
    this.tell(view.keySource(key), concerned);
    this.tell(view.keySource(`${key}/${id}`), concerned);
    for (const subject of subjects) this.tell(view.aboutSource(subject, key), concerned);
    if (before && after) this.renew(key, after, concerned);
  }

  /** Hands a subject's evaluations its present value; those concerned are asked again. */
  private renew(about: About, subject: Evaluation['subject'], concerned: Concerned): void {
    for (const evaluation of this.live.about(about, subject.id)) {
      evaluation.subject = subject;
      if (concerns(concerned, evaluation.job)) this.stale.add(evaluation);
    }
  }

  private tell(source: Source | undefined, concerned: Concerned): void {
    if (!source) return;
    for (const reader of source.readers) {
      const { job } = reader as Partial<Evaluation>;
      if (!job) this.tellPart(reader as Part, concerned);
      else if (concerns(concerned, job)) this.stale.add(reader as Evaluation);
    }
  }

  private tellPart(part: Part, { part: of, fields }: Concerned): void {
    const { reads } = part.peak.highest;
    if (!fields || fields.some((field) => reads.includes(`${of}.${field}`))) this.parts.add(part);
  }

  /** Works out anew what notes have of a highest value, and tells whoever rests on that. */
  ofPeaks(notes: readonly NoteChange[]): void {
    const higher = new Set<Peak>();
    for (const { peak, id } of this.parts) if (peak.renew(id)) higher.add(peak);
    for (const { id, block, before, after } of notes) {
      if (before && after) continue;
      for (const peak of this.live.view.peaksOf(block)) if (peak.renew(id)) higher.add(peak);
    }
    for (const peak of higher) this.tell(peak.source, anyone);
  }

  /** The fields in which two values differ, and the jobs that read one of them. */
  private readersOf(part: string, before: object, after: object): Concerned {
    const fields = fieldsThatDiffer(before, after);
    const jobs: ReadonlySet<Job>[] = [];
    for (const field of [...fields, '*']) {
      const readers = this.live.readersOf(part, field);
      if (readers) jobs.push(readers);
    }
    return { part, fields, jobs };
  }
}

const capabilityOf = (note: Element): string => ('capability' in note && note.capability) || '';

function fieldsThatDiffer(before: object, after: object): string[] {
  const [a, b] = [before, after] as Record<string, unknown>[];
  const fields = Object.keys(a!).filter((field) => a![field] !== b![field]);
  return [...fields, ...Object.keys(b!).filter((field) => !(field in a!))];
}
