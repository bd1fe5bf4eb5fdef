import { useRef, useState } from 'react';
import type { Id } from '../../model/canvas';
import { SHEET_ID } from './focus';
import { carriedWith, land } from './move-note';
import { blocksOnScreen, stackDropAt, type StackDrop } from './stack-drop';
import { useTouch } from './use-touch';

/** So near to the edge of the window, the stack scrolls on under the finger. */
const EDGE = 72;
const STEP = 9;

/** The notes of the stack that a finger drags, and where they would land. */
export interface StackDrag {
  readonly ids: readonly Id[];
  /** How far they have gone on the screen. */
  readonly by: number;
  /** The height, within the stack, of the line where they would land. */
  readonly line: number | undefined;
}

interface Held {
  readonly id: Id;
  readonly ids: readonly Id[];
  /** How far the stack was scrolled. */
  readonly from: number;
  y: number;
  by: number;
  drop?: StackDrop;
}

/** Dragging notes of the stack by finger, with scrolling at the edges; `order` gives that of the notes. */
export function useStackTouch(order: () => readonly Id[]): StackDrag | undefined {
  const [shown, setShown] = useState<StackDrag>();
  const drag = useRef<Held>(undefined);
  const rolling = useRef(0);

  const scroller = () => document.getElementById(SHEET_ID)?.closest('main');
  const follow = () => {
    const frame = document.getElementById(SHEET_ID);
    const { current } = drag;
    if (!frame || !current) return;
    const drop = stackDropAt(blocksOnScreen(frame), current.ids, current.y);
    if (drop) current.drop = drop;
    else delete current.drop;
    const top = frame.getBoundingClientRect().top;
    const by = current.by + (scroller()?.scrollTop ?? 0) - current.from;
    setShown({ ids: current.ids, by, line: drop && drop.y - top });
  };
  const roll = () => {
    rolling.current = 0;
    const box = scroller()?.getBoundingClientRect();
    const y = drag.current?.y;
    if (!box || y === undefined) return;
    const step = y < box.top + EDGE ? -STEP : y > box.bottom - EDGE ? STEP : 0;
    if (step === 0) return;
    scroller()!.scrollBy(0, step);
    follow();
    rolling.current = requestAnimationFrame(roll);
  };
  const end = () => {
    cancelAnimationFrame(rolling.current);
    rolling.current = 0;
    drag.current = undefined;
    setShown(undefined);
  };
  useTouch({
    lift(id) {
      const ids = carriedWith(order(), id);
      drag.current = { id, ids, from: scroller()?.scrollTop ?? 0, y: 0, by: 0 };
      setShown({ ids, by: 0, line: undefined });
      return true;
    },
    move(by, at) {
      if (!drag.current) return;
      Object.assign(drag.current, { y: at.y, by: by.y });
      follow();
      if (rolling.current === 0) roll();
    },
    drop() {
      const { id, ids, drop } = drag.current!;
      end();
      if (drop) land(ids, id, drop);
    },
    cancel: end,
  });
  return shown;
}
