import type { Block } from '../model/blocks';
import { useView } from '../store/view';
import { SHEET_ID, stopOf, type Stop } from '../ui/canvas/focus';

/** How long a finger rests before it asks for the menu, in milliseconds. */
const LONG = 500;
/** How far a resting finger may stray, in pixels. */
const STRAY = 10;

type Ask = (stop: Stop, x: number, y: number) => void;

/** The note or the block under a place on the sheet; nothing elsewhere, and none in a text field. */
function stopAt(target: EventTarget | null): Stop | undefined {
  if (!(target instanceof Element) || !target.closest(`#${SHEET_ID}`)) return undefined;
  if (target.closest('input, textarea, select, [role="toolbar"]')) return undefined;
  const note = target.closest<HTMLElement>('[data-note]');
  if (note) return stopOf(note);
  const heading = target.closest('section')?.getAttribute('aria-labelledby');
  const block = heading?.startsWith('block-') ? heading.slice('block-'.length) : undefined;
  return block === undefined ? undefined : { block: block as Block };
}

/** Calls `ask` whenever the menu of a place on the sheet is asked for. Returns how to stop. */
export function askedFor(ask: Ask): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: PointerEvent | undefined;
  let pressed = false;

  const forget = () => {
    clearTimeout(timer);
    start = undefined;
  };
  const onMenu = (event: MouseEvent) => {
    const stop = stopAt(event.target);
    if (!stop) return;
    event.preventDefault();
    forget();
    // A long press has opened it already.
    if (!pressed) ask(stop, event.clientX, event.clientY);
  };
  const onKey = (event: KeyboardEvent) => {
    const isMenuKey = event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10');
    if (!isMenuKey || useView.getState().dialog || !(event.target instanceof HTMLElement)) return;
    const stop = stopOf(event.target);
    if (!stop) return;
    event.preventDefault();
    const box = event.target.getBoundingClientRect();
    ask(stop, box.left + 16, box.top + Math.min(box.height, 28));
  };
  const onDown = (event: PointerEvent) => {
    forget();
    pressed = false;
    const stop = event.pointerType === 'touch' && event.isPrimary && stopAt(event.target);
    if (!stop) return;
    start = event;
    timer = setTimeout(() => {
      pressed = true;
      ask(stop, event.clientX, event.clientY);
    }, LONG);
  };
  const onMove = (event: PointerEvent) => {
    if (!start) return;
    const far = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > STRAY;
    if (far || event.pointerId !== start.pointerId) forget();
  };
  const onLift = (event: TouchEvent) => {
    // A lifted finger would click, and take the focus out of the menu.
    if (pressed) event.preventDefault();
  };
  const ending = new AbortController();
  const { signal } = ending;
  document.addEventListener('contextmenu', onMenu, { signal });
  document.addEventListener('keydown', onKey, { signal });
  document.addEventListener('pointerdown', onDown, { capture: true, signal });
  document.addEventListener('pointermove', onMove, { capture: true, signal });
  document.addEventListener('pointerup', forget, { capture: true, signal });
  document.addEventListener('pointercancel', forget, { capture: true, signal });
  document.addEventListener('touchend', onLift, { capture: true, passive: false, signal });
  return () => {
    forget();
    ending.abort();
  };
}
