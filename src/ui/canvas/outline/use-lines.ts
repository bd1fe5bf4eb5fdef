import { useEffect, useRef, type FocusEvent } from 'react';
import type { Canvas } from '../../../model/canvas';
import { useView } from '../../../store/view';
import { noteElement } from '../focus';
import { lineAt } from './stops';

const FIRST = '[data-stop="note"], [data-stop="head"]';

/**
 * One tab stop for the whole outline, as on the sheet: Tab comes in at the line last visited,
 * arrows go on from there, Tab leaves. When the line that has the focus goes, by an undo say, the
 * one that stood next to it takes it.
 */
export function useLines(canvas: Canvas) {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<{ id: string; block: string }>(undefined);
  const inside = useRef(false);

  const enter = () => {
    const known = last.current && document.getElementById(last.current.id);
    const selected = useView.getState().selection.at(-1);
    const line =
      known ??
      (selected === undefined ? null : noteElement(selected)) ??
      (last.current && document.getElementById(`add-${last.current.block}`)) ??
      ref.current?.querySelector<HTMLElement>(FIRST);
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'nearest' });
  };

  const editing = useView((state) => state.editing);
  useEffect(() => {
    if (editing) return;
    const frame = requestAnimationFrame(() => {
      if (inside.current && document.activeElement === document.body) enter();
    });
    return () => cancelAnimationFrame(frame);
  }, [canvas, editing]);

  return {
    ref,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const { target, currentTarget } = event;
      inside.current = true;
      const line = lineAt(target);
      if (line) {
        last.current = { id: target.id, block: line.block };
        target.tabIndex = 0;
      }
      // While the focus is inside, the frame itself is no stop: Shift+Tab must get out.
      currentTarget.tabIndex = -1;
      if (target === currentTarget) enter();
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      const { target, currentTarget, relatedTarget } = event;
      if (lineAt(target)) target.tabIndex = -1;
      if (currentTarget.contains(relatedTarget)) return;
      currentTarget.tabIndex = 0;
      // Without a next target what had the focus has gone, or nothing has it now.
      if (relatedTarget) inside.current = false;
    },
  };
}
