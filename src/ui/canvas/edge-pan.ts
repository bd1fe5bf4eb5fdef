import { useStoreApi } from '@xyflow/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { SHEET_ID } from './focus';

/** So near to an edge of the sheet’s window, in pixels, the sheet moves on. */
const EDGE = 32;
/** Pixels a picture at the very edge. */
const SPEED = 14;

/** A pointer that draws or drags on the sheet. */
export interface EdgePan {
  /** It is here in the window. */
  at(x: number, y: number): void;
  /** It is let go of. */
  stop(): void;
}

/** Moves the sheet for as long as a pointer is near an edge of it; calls `moved` after each step. */
export function useEdgePan(moved: () => void): EdgePan {
  const flow = useStoreApi();
  const tell = useEffectEvent(moved);
  const [pan] = useState(() => {
    let frame = 0;
    let by = { x: 0, y: 0 };
    const step = () => {
      frame = requestAnimationFrame(step);
      void flow
        .getState()
        .panBy(by)
        .then((did) => did && frame !== 0 && pan.moved());
    };
    const pan = {
      moved() {},
      at(x: number, y: number) {
        const box = document.getElementById(SHEET_ID)!.getBoundingClientRect();
        by = { x: push(x, box.left, box.right), y: push(y, box.top, box.bottom) };
        if (by.x === 0 && by.y === 0) pan.stop();
        else if (frame === 0) step();
      },
      stop() {
        cancelAnimationFrame(frame);
        frame = 0;
      },
    };
    return pan;
  });
  useEffect(() => {
    pan.moved = () => tell();
    return () => pan.stop();
  }, [pan]);
  return pan;
}

/** How far the sheet goes in a step: against the edge that the pointer is near. */
function push(at: number, from: number, to: number): number {
  const before = Math.min(EDGE, Math.max(0, from + EDGE - at));
  const behind = Math.min(EDGE, Math.max(0, at - (to - EDGE)));
  return (SPEED * (before - behind)) / EDGE;
}
