import { BLOCKS, type Block } from '../../model/blocks';
import type { Id } from '../../model/canvas';

/** Canvases whose guide is remembered; the oldest are forgotten first. */
const MOST = 50;

/** What one has told the guide of a canvas. What is done it sees in the canvas itself. */
export interface Wishes {
  readonly away: boolean;
  readonly skipped: readonly Block[];
}

/** By canvas, the last one first. */
export type Memory = readonly (readonly [Id, Wishes])[];

/** What was written; what cannot be read is forgotten. */
export function readMemory(text: string | undefined): Memory {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is Memory[number] {
  if (!Array.isArray(entry)) return false;
  const [id, wishes] = entry as [unknown, Partial<Wishes> | null | undefined];
  return (
    typeof id === 'string' &&
    typeof wishes?.away === 'boolean' &&
    Array.isArray(wishes.skipped) &&
    wishes.skipped.every((block) => BLOCKS.includes(block))
  );
}

/** The memory with new wishes for a canvas. */
export function remembering(memory: Memory, id: Id, wishes: Wishes): Memory {
  return [[id, wishes] as const, ...memory.filter(([other]) => other !== id)].slice(0, MOST);
}

/** What is remembered of a canvas. */
export const wishesFor = (memory: Memory, id: Id): Wishes | undefined =>
  memory.find(([other]) => other === id)?.[1];
