import { create } from 'zustand';
import type { Canvas } from '../model/canvas';
import { SCHEMA_VERSION } from '../model/version';
import type { Edit } from '../model/edit';
import { keepingEarlier } from '../model/edit-expectation';
import { applyEdit, endGesture, redo, startTimeline, undo, type Timeline } from './history';
import { today } from './today';

/** Where the open canvas stands with respect to the disk. */
export type SaveState =
  /** `as` says it in other words: what is only looked at, or kept less well than usual. */
  | { readonly state: 'saved' | 'saving'; readonly as?: 'save.newer' | 'save.light' }
  | { readonly state: 'failed'; readonly reason: WhyNot };

/** Why nothing is written: no room, not allowed, or a newer Rapport has taken the database over. */
export type WhyNot = 'full' | 'blocked' | 'newer';

interface DocumentState {
  /** The open canvas with its history; none on the start page. */
  readonly timeline: Timeline | undefined;
  readonly save: SaveState;
  /** Another one whenever an edit was refused: what a newer Rapport made is only looked at. */
  readonly refused?: object;
  open(canvas: Canvas): void;
  /** Goes on with what came from elsewhere; what was done here can still be undone. */
  follow(canvas: Canvas): void;
  close(): void;
  apply(edit: Edit, gesture?: string): void;
  undo(): void;
  redo(): void;
  setSave(save: SaveState): void;
}

/** The document: one canvas and what was done to it. What is only looked at is in `view`. */
export const useDocument = create<DocumentState>((set) => {
  const step = (f: (timeline: Timeline) => Timeline) =>
    set(({ timeline }) =>
      !timeline ? {} : isOurs(timeline.canvas) ? { timeline: f(timeline) } : { refused: {} },
    );
  return {
    timeline: undefined,
    save: { state: 'saved' },
    open: (canvas) => set({ timeline: startTimeline(canvas), save: { state: 'saving' } }),
    follow: (canvas) => step((timeline) => ({ ...timeline, canvas })),
    close: () => set({ timeline: undefined }),
    apply: (edit, gesture) =>
      step((timeline) => applyEdit(timeline, keepingEarlier(edit, today()), gesture)),
    undo: () => step(undo),
    redo: () => step(redo),
    setSave: (save) => set({ save }),
  };
});

/** Whether a canvas is of this version. A later one is never changed, and never written. */
export const isOurs = (canvas: Canvas): boolean => canvas.schemaVersion === SCHEMA_VERSION;

/** The open canvas. Only for parts that are shown while one is open. */
export function useCanvas(): Canvas {
  return useDocument((state) => {
    if (!state.timeline) throw new Error('no canvas is open');
    return state.timeline.canvas;
  });
}

/** The open canvas at this moment, for event handlers. */
export function currentCanvas(): Canvas | undefined {
  return useDocument.getState().timeline?.canvas;
}

/** Ends the gesture that is under way: someone has turned to another field. */
export function turnAway(): void {
  useDocument.setState(({ timeline }) => (timeline ? { timeline: endGesture(timeline) } : {}));
}

/** Applies an edit to the open canvas; edits with the same `gesture` are one undo step. */
export function apply(edit: Edit, gesture?: string): void {
  useDocument.getState().apply(edit, gesture);
}
