import { useReactFlow } from '@xyflow/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Box, Sheet } from '../../../layout/sheet';
import type { Id } from '../../../model/canvas';
import { select, useView } from '../../../store/view';
import { useEdgePan } from '../edge-pan';
import { noteElement, SHEET_ID } from '../focus';
import { boxBetween, caughtBy } from './caught';
import styles from './several.module.css';

/** What is pressed for itself: a drag that begins there draws no rectangle. */
const OTHERS =
  '[data-note], button, input, textarea, select, a, [role="toolbar"], .nopan, .nodrag, .react-flow__edge, .react-flow__handle, .react-flow__minimap';
/** A hand trembles: less is a click. */
const THRESHOLD = 4;

/**
 * A rectangle drawn with the pointer on empty ground selects what it touches; with Shift it adds.
 * Fingers move the sheet instead, as do the middle button, the wheel, and any drag while Space is
 * held.
 */
export function Marquee({ sheet }: { sheet: Sheet }) {
  const flow = useReactFlow();
  const [drawn, setDrawn] = useState<Box>();
  const spaceHeld = useRef(false);
  const pan = useEdgePan();

  const begin = useEffectEvent((down: PointerEvent): (() => void) | undefined => {
    const target = down.target as Element;
    if (down.button !== 0 || down.pointerType === 'touch' || spaceHeld.current) return undefined;
    if (!target.closest('.react-flow__pane') || target.closest(OTHERS)) return undefined;
    const start = flow.screenToFlowPosition({ x: down.clientX, y: down.clientY });
    const adds = down.shiftKey || down.ctrlKey || down.metaKey;
    const former = adds ? useView.getState().selection : [];
    let caught: readonly Id[] | undefined;
    const trail = (event: PointerEvent) => {
      const { clientX: x, clientY: y } = event;
      pan.at(x, y, () => trail(event));
      const far = Math.hypot(x - down.clientX, y - down.clientY) >= THRESHOLD;
      if (!caught && !far) return;
      const corner = flow.flowToScreenPosition(start);
      setDrawn(boxBetween(corner, { x, y }));
      const now = caughtBy(sheet.notes, boxBetween(start, flow.screenToFlowPosition({ x, y })));
      mark(caught ?? [], now);
      caught = now;
    };
    const stop = () => {
      pan.stop();
      window.removeEventListener('pointermove', trail);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', stop);
      window.removeEventListener('keydown', give, true);
      document.removeEventListener('selectstart', refuse);
      setDrawn(undefined);
      mark(caught ?? [], []);
    };
    const end = () => {
      stop();
      if (!caught) return;
      // The click that follows would let everything go again.
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
      select(...former.filter((id) => !caught!.includes(id)), ...caught);
      focusSeen(caught);
    };
    const give = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      stop();
    };
    window.addEventListener('pointermove', trail);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', stop);
    window.addEventListener('keydown', give, true);
    document.addEventListener('selectstart', refuse);
    return stop;
  });

  useEffect(() => {
    const frame = document.getElementById(SHEET_ID);
    let stop: (() => void) | undefined;
    const onDown = (event: PointerEvent) => {
      stop?.();
      stop = begin(event);
    };
    const onSpace = (event: KeyboardEvent) => {
      if (event.key === ' ') spaceHeld.current = event.type === 'keydown';
    };
    frame?.addEventListener('pointerdown', onDown);
    window.addEventListener('keydown', onSpace, true);
    window.addEventListener('keyup', onSpace, true);
    return () => {
      stop?.();
      frame?.removeEventListener('pointerdown', onDown);
      window.removeEventListener('keydown', onSpace, true);
      window.removeEventListener('keyup', onSpace, true);
    };
  }, []);

  if (!drawn) return null;
  const { x, y, width, height } = drawn;
  return <div className={styles.marquee} style={{ left: x, top: y, width, height }} />;
}

/** Marks what the rectangle touches on the elements themselves: 2,000 notes need not be drawn anew. */
function mark(before: readonly Id[], now: readonly Id[]): void {
  const kept = new Set(now);
  for (const id of before) if (!kept.has(id)) noteElement(id)?.removeAttribute('data-caught');
  for (const id of now) noteElement(id)?.setAttribute('data-caught', '');
}

/** The first note that is wholly in sight gets the focus, so that keys go on and nothing jumps. */
function focusSeen(ids: readonly Id[]): void {
  const room = document.getElementById(SHEET_ID)?.getBoundingClientRect();
  const seen = ids.find((id) => {
    const box = noteElement(id)?.getBoundingClientRect();
    return (
      room &&
      box &&
      box.top >= room.top &&
      box.bottom <= room.bottom &&
      box.left >= room.left &&
      box.right <= room.right
    );
  });
  if (seen) noteElement(seen)?.focus({ preventScroll: true });
}

function swallow(event: Event): void {
  event.stopPropagation();
}

function refuse(event: Event): void {
  event.preventDefault();
}
