import type { Block } from './blocks';
import type { Canvas, Element, ElementOf, Id, Link, Meta, RecordKey } from './canvas';
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
 * A fact about the canvas as a whole, such as its highest cost. Asking for it rests on its value
 * only, however many notes went into it. `reads` names the fields it is made of, as
 * `relationships.cost`.
 */
export interface WholeFact<T extends string | number> {
  readonly reads: readonly string[];
  of(view: CanvasView): T;
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
  /** Something about the canvas as a whole, worked out once for all who ask. */
  whole<T extends string | number>(fact: WholeFact<T>): T;
  kpisOf(id: Id): readonly Kpi[];
  /** Evidence about an element, or about one part of it when `path` is given. */
  evidenceAbout(id: Id, path?: string): readonly Evidence[];
  assumptionsAbout(id: Id): readonly Assumption[];
}
