import { BLOCKS } from '../model/blocks';
import type { Canvas, Id } from '../model/canvas';

/** What lists say of a stored canvas, so that they need not read it. */
export interface Card {
  readonly id: Id;
  readonly name: string;
  /** The number of the write it was made of. */
  readonly revision: number;
  /** When that was, in milliseconds since 1970; to be shown, never to be compared. */
  readonly at: number;
  /** The size of its file. */
  readonly bytes: number;
  readonly notes: number;
  readonly tags: readonly string[];
  /** Since when it has been in the bin. */
  readonly binned?: number;
  /** It was deleted for good: only its number is left, so that no older copy brings it back. */
  readonly gone?: true;
}

/** How many notes a canvas has. */
export const notesIn = (canvas: Canvas): number =>
  BLOCKS.reduce((sum, block) => sum + Object.keys(canvas[block]).length, 0);

/** The card of a canvas that is written; what only the card knows comes from the one before. */
export function cardOf(
  stored: { id: Id; name: string; revision: number; at: number; text: string },
  tags: readonly string[] = [],
  notes = notesInText(stored.text),
): Card {
  const { id, name, revision, at, text } = stored;
  return { id, name, revision, at, bytes: new TextEncoder().encode(text).length, notes, tags };
}

/** What is not a canvas has no notes: the card is made all the same. */
function notesInText(text: string): number {
  try {
    return notesIn(JSON.parse(text) as Canvas);
  } catch {
    return 0;
  }
}

/** A card as it is outside the bin. */
export function outOfBin(card: Card): Card {
  const { binned, ...rest } = card;
  return binned === undefined ? card : rest;
}
