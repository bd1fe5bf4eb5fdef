import { BLOCKS } from '../../../src/model/blocks';
import type { Canvas, Id } from '../../../src/model/canvas';
import { linkId } from '../../../src/model/edit-links';

/** One small change of the clean canvas after which a rule fires. */
export interface Mutation {
  mutate(draft: Canvas): void;
  /** Other rules that fire with it, each because the change cannot be made without. */
  readonly implies?: readonly string[];
}
/** Mutations by the rule that they make fire. */
export type Mutations = Readonly<Record<string, Mutation>>;

/** Links a note with others. */
export function join(draft: Canvas, from: Id, ...ends: readonly Id[]): void {
  for (const to of ends) draft.links[linkId(from, to)] = { id: linkId(from, to), from, to };
}

export function part(draft: Canvas, from: Id, ...ends: readonly Id[]): void {
  for (const to of ends) delete draft.links[linkId(from, to)];
}

/** Takes out a note and its links, or a record. */
export function remove(draft: Canvas, ...ids: readonly Id[]): void {
  for (const id of ids) {
    for (const list of [...BLOCKS, 'kpis', 'assumptions', 'evidence'] as const) {
      delete draft[list][id];
    }
    for (const link of Object.values(draft.links)) {
      if (link.from === id || link.to === id) delete draft.links[link.id];
    }
  }
}
