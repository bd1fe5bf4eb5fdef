import type { Patch } from 'immer';
import type { Id } from '../model/canvas';
import type { Touched } from '../model/index-update';
import type { Timeline } from './history';

/** The ids that some patches name, by part of the canvas; nothing when one replaces a whole part. */
export function touchedBy(patches: readonly Patch[]): Touched | undefined {
  const touched: Record<string, Set<Id>> = {};
  for (const { path } of patches) {
    if (path.length < 2) return undefined;
    (touched[String(path[0])] ??= new Set()).add(String(path[1]));
  }
  return touched;
}

/** The ids in which two timelines one step apart may differ; nothing when that is not known. */
export function touchedBetween(before: Timeline, after: Timeline): Touched | undefined {
  const undone = after.future.length > before.future.length;
  const step = undone ? before.past.at(-1) : after.past.at(-1);
  const apart = Math.abs(after.past.length - before.past.length);
  if (!step || apart > 1 || (before.past.length === 0 && after.past.length === 0)) return undefined;
  return touchedBy(undone ? step.inverse : step.patches);
}
