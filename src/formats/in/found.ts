import type { Block } from '../../model/blocks';
import type { Left } from './understood';

/** A note that was found. */
export interface Piece {
  readonly block: Block;
  readonly text: string;
  /** What stands below it, line by line. */
  readonly more: readonly string[];
  /** What the text says it is linked with, by name. */
  readonly links?: readonly string[];
}

/** What was found in a text, before it is judged. */
export interface Found {
  title?: string;
  /** Blocks that are named, whether or not anything stands there. */
  readonly named: Set<Block>;
  readonly pieces: Piece[];
  readonly left: Left[];
  /** Running text under the name of a block. */
  readonly prose: { readonly block: Block; readonly text: string }[];
  /** What stands above parts that are no blocks of ours. */
  readonly strange: string[];
}

export const nothingFound = (): Found => ({
  named: new Set(),
  pieces: [],
  left: [],
  prose: [],
  strange: [],
});

/** Something that is left out, cut to what a list can show. */
export const leave = (what: string, why: Left['why']): Left => ({
  what: what.replace(/\s+/g, ' ').trim().slice(0, 200),
  why,
});
