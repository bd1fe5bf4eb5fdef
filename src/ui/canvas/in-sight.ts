import type { Viewport } from '@xyflow/react';
import { useState } from 'react';
import type { Box } from '../../layout/sheet';
import type { Id } from '../../model/canvas';
import { stopOf } from './focus';
import type { NoteState } from './note-body';
import type { Size } from '../controls/use-measured';

/** A sheet with fewer notes is drawn whole. */
const MANY = 90;
/** What is drawn changes in steps of this size, and reaches at least as far beyond the window. */
const STEP = 320;

/** The part of the sheet that is drawn, and the note that has the focus wherever it stands. */
export interface Sight {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly held?: Id | undefined;
}

/** The part of the sheet that a view shows, and a margin around it; in steps, so that it seldom changes. */
export function sightOf({ x, y, zoom }: Viewport, { width, height }: Size): Sight {
  const down = (at: number) => (Math.floor(at / STEP) - 1) * STEP;
  const up = (at: number) => (Math.ceil(at / STEP) + 1) * STEP;
  return {
    left: down(-x / zoom),
    top: down(-y / zoom),
    right: up((width - x) / zoom),
    bottom: up((height - y) / zoom),
  };
}

const inside = (box: Box, sight: Sight) =>
  box.x < sight.right &&
  box.x + box.width > sight.left &&
  box.y < sight.bottom &&
  box.y + box.height > sight.top;

/**
 * The notes to draw: those in sight, those someone works with, and the ends of drawn links. The
 * others are there for the keyboard and the screen reader only, until they come into sight.
 */
export function drawnNotes(
  notes: readonly NoteState[],
  sight: Sight,
  ends: readonly { readonly source: Id; readonly target: Id }[],
): readonly NoteState[] {
  if (notes.length < MANY) return notes;
  const linked = new Set(ends.flatMap(({ source, target }) => [source, target]));
  return notes.filter(
    ({ box, selected, editing }) =>
      selected ||
      editing ||
      box.face.id === sight.held ||
      linked.has(box.face.id) ||
      inside(box, sight),
  );
}

/** What is in sight, and how to say that the view has moved. */
export function useSight(start: Viewport, room: Size): [Sight, (viewport: Viewport) => void] {
  const [sight, setSight] = useState(() => sightOf(start, room));
  const look = (viewport: Viewport) =>
    setSight((before) => {
      const now = sightOf(viewport, room);
      const same =
        now.left === before.left &&
        now.top === before.top &&
        now.right === before.right &&
        now.bottom === before.bottom;
      return same ? before : { ...now, held: stopOf(document.activeElement)?.id };
    });
  return [sight, look];
}
