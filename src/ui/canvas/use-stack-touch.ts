import { useRef, useState } from 'react';
import { t, word } from '../../i18n/translate';
import type { Id } from '../../model/canvas';
import { announce } from '../../store/notices';
import { select } from '../../store/view';
import { SHEET_ID } from './focus';
import { moveNotes } from './move-note';
import { refocus } from './refocus';
import { blocksOnScreen, stackDropAt, type StackDrop } from './stack-drop';
import { useTouch } from './use-touch';

/** So near to the edge of the window, the stack scrolls on under the finger. */
const EDGE = 72;
const STEP = 9;

/** A note of the stack that a finger drags, and where it would land. */
export interface StackDrag {
  readonly id: Id;
  /** How far it has gone on the screen. */
  readonly by: number;
  /** The height, within the stack, of the line where it would land. */
  readonly line: number | undefined;
}

/** Dragging notes of the stack by finger, with scrolling at the edges. */
export function useStackTouch(): StackDrag | undefined {
  const [shown, setShown] = useState<StackDrag>();
  const drag = useRef<{ id: Id; from: number; y: number; by: number; drop?: StackDrop }>(undefined);
  const rolling = useRef(0);

  const scroller = () => document.getElementById(SHEET_ID)?.closest('main');
  const follow = () => {
    const frame = document.getElementById(SHEET_ID);
    const { current } = drag;
    if (!frame || !current) return;
    const drop = stackDropAt(blocksOnScreen(frame), current.id, current.y);
    if (drop) current.drop = drop;
    else delete current.drop;
    const top = frame.getBoundingClientRect().top;
    const by = current.by + (scroller()?.scrollTop ?? 0) - current.from;
    setShown({ id: current.id, by, line: drop && drop.y - top });
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
      drag.current = { id, from: scroller()?.scrollTop ?? 0, y: 0, by: 0 };
      setShown({ id, by: 0, line: undefined });
      return true;
    },
    move(by, at) {
      if (!drag.current) return;
      Object.assign(drag.current, { y: at.y, by: by.y });
      follow();
      if (rolling.current === 0) roll();
    },
    drop() {
      const { id, drop } = drag.current!;
      end();
      if (!drop) return;
      moveNotes([id], drop.block, drop.before);
      announce(t('note.movedTo', { block: word('block', drop.block) }));
      select(id);
      refocus(id);
    },
    cancel: end,
  });
  return shown;
}
