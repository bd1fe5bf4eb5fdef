import type { Block, RecordKey } from '../model/blocks';
import type { Element, ElementOf, Id, Link, Meta } from '../model/canvas';
import type { CanvasIndex } from '../model/canvas-index';
import type { CanvasView, CapabilityOf, CapableBlock, RecordOf, Highest } from '../model/view';
import { Peak, type Part } from './peak';
import { Source, type Reader } from './source';

/** Sources about one id, made when they are first asked for. */
interface OfId {
  note?: Source;
  readonly id: Id;
  readonly linked: { [B in Block]?: Source };
  readonly about: { [K in RecordKey]?: Source };
}

/** Sources about the notes with a capability, or without any: which there are, and how they are linked. */
interface OfTag {
  readonly notes: Source;
  readonly links: Source;
}

/** A view that writes down who reads what, so that an edit asks again only whom it concerns. */
export class TrackingView implements CanvasView {
  private reader: Reader | undefined;
  private position = 0;
  private run = 0;
  private runs = 0;
  private readonly ids = new Map<Id, OfId>();
  private last: OfId | undefined;
  private readonly keyed = new Map<string, Source>();
  private readonly tagged: Readonly<Record<CapableBlock, Map<string, OfTag>>> = {
    activities: new Map(),
    resources: new Map(),
  };
  private readonly peaks = new Map<Highest, Peak>();

  constructor(readonly index: CanvasIndex) {}

  /** Lets a reader read, and keeps what it rested on. Most read the same as last time. */
  track<T>(reader: Reader, read: () => T): T {
    // A fact may be worked out while a rule is being asked.
    const { reader: outer, position, run } = this;
    this.reader = reader;
    this.position = 0;
    this.run = ++this.runs;
    try {
      return read();
    } finally {
      if (reader.sources.length > this.position) this.drop(reader);
      this.reader = outer;
      this.position = position;
      this.run = run;
    }
  }

  /** Takes a reader off what it rested on last time and has not asked for now. */
  private drop(reader: Reader): void {
    for (const source of reader.sources.splice(this.position)) {
      // A source may have moved to an earlier place.
      if (source.seen !== this.run) source.readers.delete(reader);
    }
  }

  private saw(source: Source): void {
    const { reader, position } = this;
    if (!reader || source.seen === this.run) return;
    source.seen = this.run;
    const { sources } = reader;
    this.position++;
    if (sources[position] === source) return;
    source.readers.add(reader);
    sources.splice(position, 0, source);
  }

  /** Takes a reader off the lists of all its sources. */
  forget(reader: Reader): void {
    for (const source of reader.sources) source.readers.delete(reader);
    reader.sources = [];
  }

  /** Most questions are about the note that the last one was about. */
  private of(id: Id): OfId {
    if (this.last?.id === id) return this.last;
    let of = this.ids.get(id);
    if (!of) this.ids.set(id, (of = { id, linked: {}, about: {} }));
    return (this.last = of);
  }

  private key(name: string): Source {
    let source = this.keyed.get(name);
    if (!source) this.keyed.set(name, (source = new Source()));
    return source;
  }

  private tag(block: CapableBlock, capability = ''): OfTag {
    const tags = this.tagged[block];
    let of = tags.get(capability);
    if (!of) tags.set(capability, (of = { notes: new Source(), links: new Source() }));
    return of;
  }

  /** The sources that rest on a note itself, if anyone has asked for it. */
  noteSource = (id: Id) => this.ids.get(id)?.note;
  linkedSource = (id: Id, block: Block) => this.ids.get(id)?.linked[block];
  aboutSource = (id: Id, key: RecordKey) => this.ids.get(id)?.about[key];
  /** The sources that rest on a capability, if anyone has asked for it. */
  tagSources = (block: CapableBlock, capability: string): OfTag | undefined =>
    this.tagged[block].get(capability);
  /** The source of a whole: a block, the settings, the broken links. */
  keySource = (name: string) => this.keyed.get(name);

  highest<B extends Block>(of: Highest<B>): number {
    let peak = this.peaks.get(of);
    if (!peak) {
      peak = new Peak(of, this.part);
      for (const { id } of this.index.all(of.block)) peak.renew(id);
      // Only now: one that could not be worked out is worked out anew by whoever asks next.
      this.peaks.set(of, peak);
    }
    this.saw(peak.source);
    return peak.value;
  }

  /** The highest values of a block's notes that someone has asked for. */
  *peaksOf(block: Block): Generator<Peak> {
    for (const peak of this.peaks.values()) if (peak.highest.block === block) yield peak;
  }

  private readonly part = (part: Part): number | undefined => {
    const { highest } = part.peak;
    const note = this.index.get(highest.block, part.id);
    if (!note) {
      this.forget(part);
      return undefined;
    }
    return this.track(part, () => {
      this.saw((this.of(part.id).note ??= new Source()));
      return highest.valueOf(note, this);
    });
  };

  get meta(): Meta {
    this.saw(this.key('meta'));
    return this.index.meta;
  }

  all<B extends Block>(block: B): readonly ElementOf<B>[] {
    this.saw(this.key(block));
    return this.index.all(block);
  }

  get<B extends Block>(block: B, id: Id): ElementOf<B> | undefined {
    this.saw((this.of(id).note ??= new Source()));
    return this.index.get(block, id);
  }

  element(id: Id): Element | undefined {
    this.saw((this.of(id).note ??= new Source()));
    return this.index.element(id);
  }

  blockOf(id: Id): Block | undefined {
    this.saw((this.of(id).note ??= new Source()));
    return this.index.blockOf(id);
  }

  linked<B extends Block>(id: Id, block: B): readonly ElementOf<B>[] {
    this.saw((this.of(id).linked[block] ??= new Source()));
    return this.index.linked(id, block);
  }

  having<B extends CapableBlock>(block: B, capability: CapabilityOf<B> | undefined) {
    this.saw(this.tag(block, capability).notes);
    return this.index.having(block, capability);
  }

  loose<B extends CapableBlock>(block: B, capability: CapabilityOf<B> | undefined) {
    const { notes, links } = this.tag(block, capability);
    this.saw(notes);
    this.saw(links);
    return this.index.loose(block, capability);
  }

  records<K extends RecordKey>(key: K): readonly RecordOf<K>[] {
    this.saw(this.key(key));
    return this.index.records(key);
  }

  record<K extends RecordKey>(key: K, id: Id): RecordOf<K> | undefined {
    this.saw(this.key(`${key}/${id}`));
    return this.index.record(key, id);
  }

  get brokenLinks(): readonly Link[] {
    this.saw(this.key('broken'));
    return this.index.brokenLinks;
  }

  get doubledIds(): readonly Id[] {
    // An index with doubled ids is built anew after each edit: nobody has to be told.
    return this.index.doubledIds;
  }

  kpisOf(id: Id) {
    this.saw((this.of(id).about.kpis ??= new Source()));
    return this.index.kpisOf(id);
  }

  evidenceAbout(id: Id, path?: string) {
    this.saw((this.of(id).about.evidence ??= new Source()));
    return this.index.evidenceAbout(id, path);
  }

  assumptionsAbout(id: Id) {
    this.saw((this.of(id).about.assumptions ??= new Source()));
    return this.index.assumptionsAbout(id);
  }
}
