import { useEffect, useEffectEvent } from 'react';
import { SHEET_ID } from './focus';
import { startTouchDrag, type TouchDrag } from './touch-drag';

/** Lets fingers drag the notes of the sheet or stack that is shown. */
export function useTouch(drag: TouchDrag): void {
  const latest = useEffectEvent((): TouchDrag => drag);
  useEffect(() => {
    const frame = document.getElementById(SHEET_ID);
    return frame
      ? startTouchDrag(frame, {
          lift: (id) => latest().lift(id),
          move: (by, at) => latest().move(by, at),
          drop: () => latest().drop(),
          cancel: () => latest().cancel(),
        })
      : undefined;
  }, []);
}
