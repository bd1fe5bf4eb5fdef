import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { SHEET_ID } from './focus';

/** So near to an edge of the sheet’s window, in pixels, the sheet moves on. */
const EDGE = 32;
/** Pixels a picture at the very edge. */
const SPEED = 14;

/** A pointer that draws or drags on the sheet. */
export interface EdgePan {
  /** It is here in the window; `moved` is called each time the sheet has moved under it since. */
  at(x: number, y: number, moved: () => void): void;
  /** It is let go of. */
  stop(): void;
}

/** Moves the sheet for as long as a pointer is near an edge of it. */
export function useEdgePan(): EdgePan {
  const flow = useStoreApi();
  const frame = useRef(0);
  const step = useRef<() => Promise<unknown>>(undefined);
  const stop = () => {
    cancelAnimationFrame(frame.current);
    frame.current = 0;
  };
  useEffect(() => stop, []);
  const go = () => {
    frame.current = requestAnimationFrame(go);
    void step.current!();
  };
  return {
    stop,
    at(x, y, moved) {
      const box = document.getElementById(SHEET_ID)!.getBoundingClientRect();
      const by = { x: push(x, box.left, box.right), y: push(y, box.top, box.bottom) };
      if (by.x === 0 && by.y === 0) {
        stop();
        return;
      }
      step.current = async () => {
        if ((await flow.getState().panBy(by)) && frame.current !== 0) moved();
      };
      if (frame.current === 0) go();
    },
  };
}

/** How far the sheet goes in a step: against the edge that the pointer is near. */
function push(at: number, from: number, to: number): number {
  const before = Math.min(EDGE, Math.max(0, from + EDGE - at));
  const behind = Math.min(EDGE, Math.max(0, at - (to - EDGE)));
  return (SPEED * (before - behind)) / EDGE;
}
