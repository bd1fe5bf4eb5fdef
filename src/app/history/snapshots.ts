import { BLOCKS } from '../../model/blocks';
import type { Canvas, Id } from '../../model/canvas';
import { cardFor } from '../../storage/cards';
import { asStored } from '../../storage/database';
import { snapshot, type NewVersion } from '../../storage/versions';
import { useDocument } from '../../store/document';

/** How long one may edit until the next version is kept, in milliseconds. */
export const EVERY = 10 * 60_000;

/**
 * Keeps what an open canvas was before it was edited: when editing begins, and then at most once in
 * ten minutes; when the page has nothing else to do. Returns how to stop.
 */
export function startSnapshots(): () => void {
  let editing: Id | undefined;
  let last = 0;
  return useDocument.subscribe(({ timeline }, { timeline: before }) => {
    if (timeline === before) return;
    if (!timeline || timeline.canvas.id !== before?.canvas.id) {
      editing = undefined;
      return;
    }
    // What another tab did is its own to keep.
    if (timeline.canvas === before.canvas || timeline.past === before.past) return;
    // Hours may pass between two edits; a clock that is set back must not matter.
    const now = performance.now();
    if (editing === timeline.canvas.id && now - last < EVERY) return;
    editing = timeline.canvas.id;
    last = now;
    const { canvas } = before;
    if (BLOCKS.every((block) => Object.keys(canvas[block]).length === 0)) return;
    whenIdle(() => {
      // A full disk is told by what writes the canvas itself.
      keepState(canvas, 'automatic').catch(() => undefined);
    });
  });
}

/** Keeps a state of a canvas as a version. */
export async function keepState(
  canvas: Canvas,
  why: NewVersion['why'],
  label?: string,
): Promise<void> {
  const card = await cardFor(canvas.id);
  await snapshot({
    ...asStored(canvas),
    revision: card?.revision ?? 0,
    at: Date.now(),
    why,
    ...(label === undefined ? {} : { label }),
  });
}

/** Milliseconds after which a version waits for nothing. */
const LATEST = 5000;

function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: LATEST });
  else setTimeout(task);
}
