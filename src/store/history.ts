import { applyPatches, enablePatches, produceWithPatches, type Patch } from 'immer';
import type { Canvas } from '../model/canvas';
import type { Edit, EditName } from '../model/edit';

enablePatches();

/** One undo step: what a gesture changed, and how to take it back. */
export interface Step {
  readonly name: EditName;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  /** Edits of one gesture share this key and become one step. */
  readonly gesture?: string;
}

/** A canvas with its past and future; both newest last. */
export interface Timeline {
  readonly canvas: Canvas;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** Steps kept for undo; the oldest go first. */
export const HISTORY_LIMIT = 500;

/** A timeline without history. */
export function startTimeline(canvas: Canvas): Timeline {
  return { canvas, past: [], future: [] };
}

/**
 * Applies an edit. An edit that changes nothing leaves the timeline as it is; one with the
 * `gesture` of the last step joins that step.
 */
export function applyEdit(timeline: Timeline, edit: Edit, gesture?: string): Timeline {
  const [canvas, patches, inverse] = produceWithPatches(timeline.canvas, (draft) => {
    edit.apply(draft as Canvas);
  });
  if (patches.length === 0) return timeline;
  const last = timeline.past.at(-1);
  const joins = gesture !== undefined && last?.gesture === gesture;
  const step: Step = joins
    ? {
        ...last,
        patches: [...last.patches, ...patches],
        inverse: [...inverse, ...last.inverse],
      }
    : { name: edit.name, patches, inverse, ...(gesture === undefined ? {} : { gesture }) };
  const past = joins ? timeline.past.slice(0, -1) : timeline.past;
  return { canvas, past: [...past, step].slice(-HISTORY_LIMIT), future: [] };
}

/** Ends the gesture of the last step: a later edit with the same key is a step of its own. */
export function endGesture(timeline: Timeline): Timeline {
  const last = timeline.past.at(-1);
  if (last?.gesture === undefined) return timeline;
  const { gesture: _ended, ...step } = last;
  return { ...timeline, past: [...timeline.past.slice(0, -1), step] };
}

/** Takes the last step back; the same timeline when there is none. */
export function undo(timeline: Timeline): Timeline {
  const step = timeline.past.at(-1);
  if (!step) return timeline;
  const past = timeline.past.slice(0, -1);
  const canvas = patched(timeline.canvas, step.inverse);
  return canvas ? { canvas, past, future: [...timeline.future, step] } : { ...timeline, past };
}

/** Nothing when another tab has taken away what the patches change: such a step is let go. */
function patched(canvas: Canvas, patches: readonly Patch[]): Canvas | undefined {
  try {
    return applyPatches(canvas, [...patches]);
  } catch {
    return undefined;
  }
}

/** Does the last undone step again; the same timeline when there is none. */
export function redo(timeline: Timeline): Timeline {
  const step = timeline.future.at(-1);
  if (!step) return timeline;
  const future = timeline.future.slice(0, -1);
  const canvas = patched(timeline.canvas, step.patches);
  return canvas ? { canvas, past: [...timeline.past, step], future } : { ...timeline, future };
}
