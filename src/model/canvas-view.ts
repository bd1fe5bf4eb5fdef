import type { Block, RecordKey } from './blocks';
import type { Canvas, Element, ElementOf, Id, Link, Meta } from './canvas';
import type { ActivityCapability, ResourceCapability } from './enums';
import type { Assumption, Evidence, Kpi } from './records';

/** Blocks whose notes carry a capability tag. */
export type CapableBlock = 'activities' | 'resources';
export type CapabilityOf<B extends CapableBlock> = {
  activities: ActivityCapability;
  resources: ResourceCapability;
}[B];
export type RecordOf<K extends RecordKey> = Canvas[K][string];

/**
 * The highest value that any note of a block has, such as the highest cost; 0 where none has one.
 * Asking for it rests on that number only, and an edit works out anew what the notes it concerns
 * have. `reads` names the fields that go into it, as `relationships.cost`.
 */
export interface Highest<B extends Block = Block> {
  readonly block: B;
  readonly reads: readonly string[];
  valueOf(note: ElementOf<B>, view: CanvasView): number;
}

/**
 * A canvas with its links followed: what rules, figures and faces read. Rules read through
 * nothing else, so that it can be known what a verdict rests on.
 * Lists are sorted by id, so that nothing depends on the order of notes or records.
 */
export interface CanvasView {
  readonly meta: Meta;
  /** All notes of a block. */
  all<B extends Block>(block: B): readonly ElementOf<B>[];
  /** The note with this id in this block. */
  get<B extends Block>(block: B, id: Id): ElementOf<B> | undefined;
  element(id: Id): Element | undefined;
  blockOf(id: Id): Block | undefined;
  /** Notes of `block` that are linked with `id`, in either direction. */
  linked<B extends Block>(id: Id, block: B): readonly ElementOf<B>[];
  /** Notes of a block that carry a capability; `undefined` asks for those without a tag. */
  having<B extends CapableBlock>(
    block: B,
    capability: CapabilityOf<B> | undefined,
  ): readonly ElementOf<B>[];
  /** The same, as far as they are linked with no offer, channel, relationship or revenue. */
  loose<B extends CapableBlock>(
    block: B,
    capability: CapabilityOf<B> | undefined,
  ): readonly ElementOf<B>[];
  /** All measures, assumptions or pieces of evidence. */
  records<K extends RecordKey>(key: K): readonly RecordOf<K>[];
  record<K extends RecordKey>(key: K, id: Id): RecordOf<K> | undefined;
  /** Links one of whose ends is missing, or between blocks that have nothing to say to each other. */
  readonly brokenLinks: readonly Link[];
  /** Ids under which more than one block has a note. */
  readonly doubledIds: readonly Id[];
  /** The highest value of the whole canvas, worked out once for all who ask. */
  highest<B extends Block>(of: Highest<B>): number;
  kpisOf(id: Id): readonly Kpi[];
  /** Evidence about an element, or about one part of it when `path` is given. */
  evidenceAbout(id: Id, path?: string): readonly Evidence[];
  assumptionsAbout(id: Id): readonly Assumption[];
}
