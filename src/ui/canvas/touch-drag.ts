import { edit } from '../../store/view';

/** What a finger that holds a note does with it. */
export interface TouchDrag {
  /** The note is held and follows the finger from now on; false where it cannot be moved. */
  lift(id: string): boolean;
  /** The finger has gone this far since, and is here in the window. */
  move(by: { readonly x: number; readonly y: number }, at: { x: number; y: number }): void;
  drop(): void;
  cancel(): void;
}

/** A finger that stays this long holds; one that goes on earlier scrolls. */
const HOLD = 350;
/** Fingers tremble: less than this is no movement. */
const SLACK = 10;
/** Two taps within this time are one double tap. */
const TWICE = 350;

/**
 * Fingers on the notes inside `frame`: hold and drag moves a note, two taps edit it, anything else
 * is left to the page, which scrolls, pans or zooms. Returns how to stop.
 */
export function startTouchDrag(frame: HTMLElement, drag: TouchDrag): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held: { id: string; note: HTMLElement; x: number; y: number } | undefined;
  let lifted = false;
  let moved = false;
  let tapped = { id: '', at: 0 };

  const release = () => {
    clearTimeout(timer);
    delete held?.note.dataset.lifted;
    held = undefined;
    lifted = false;
    moved = false;
  };
  const cancel = () => {
    if (lifted) drag.cancel();
    release();
  };
  const lift = () => {
    if (!held || !drag.lift(held.id)) return release();
    lifted = true;
    held.note.dataset.lifted = '';
    // Whoever else waits for a long press on this note, such as a menu, waits no longer.
    held.note.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true }));
  };
  const begin = (event: TouchEvent) => {
    const note = (event.target as Element).closest<HTMLElement>('[data-note]');
    const touch = event.touches[0];
    // A second finger makes it a pinch.
    if (event.touches.length > 1 || !note || !touch) return cancel();
    held = { id: note.dataset.note!, note, x: touch.clientX, y: touch.clientY };
    timer = setTimeout(lift, HOLD);
  };
  const go = (event: TouchEvent) => {
    const touch = event.touches[0];
    if (!held || !touch) return;
    const by = { x: touch.clientX - held.x, y: touch.clientY - held.y };
    const far = Math.hypot(by.x, by.y) > SLACK;
    if (!lifted) {
      if (far) release();
      return;
    }
    // The page neither scrolls nor pans while a note is held.
    event.preventDefault();
    event.stopPropagation();
    moved ||= far;
    if (moved) drag.move(by, { x: touch.clientX, y: touch.clientY });
  };
  const end = (event: TouchEvent) => {
    if (!held) return;
    const { id, note, x, y } = held;
    if (lifted) {
      event.preventDefault();
      if (moved) drag.drop();
      else {
        drag.cancel();
        // Held and let go where it was: what a long press means elsewhere.
        const where = { bubbles: true, cancelable: true, clientX: x, clientY: y };
        note.dispatchEvent(new MouseEvent('contextmenu', where));
      }
    } else if (tapped.id === id && event.timeStamp - tapped.at < TWICE) {
      event.preventDefault();
      edit({ kind: 'note', id });
    } else tapped = { id, at: event.timeStamp };
    release();
  };
  const noMenu = (event: Event) => {
    if (!held || !event.isTrusted) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const options = { capture: true, passive: false };
  const listeners: [string, (event: never) => void][] = [
    ['touchstart', begin],
    ['touchmove', go],
    ['touchend', end],
    ['touchcancel', cancel],
    ['contextmenu', noMenu],
  ];
  for (const [type, listener] of listeners)
    frame.addEventListener(type, listener as EventListener, options);
  return () => {
    cancel();
    for (const [type, listener] of listeners)
      frame.removeEventListener(type, listener as EventListener, options);
  };
}
