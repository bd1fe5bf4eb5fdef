import { useRef, type KeyboardEvent as Key, type ReactNode } from 'react';
import { t } from '../../i18n/translate';
import type { Sheet } from '../../layout/sheet';
import type { Canvas } from '../../model/canvas';
import { afterPaint } from '../controls/after-paint';
import { firstStop, focusStop, SHEET_ID, stopOf, type Stop } from './focus';

// Nobody presses a key before there is something to see.
let keys: typeof import('./sheet-keys') | undefined;
const loading = afterPaint(() => import('./sheet-keys'))().then((loaded) => {
  keys = loaded;
});

/** A key that comes before the code for it waits. */
function waits(event: Key): void {
  const held = event.ctrlKey || event.metaKey;
  if (held || event.key === 'Tab' || !stopOf(event.target)) return;
  const { nativeEvent, target } = event;
  event.preventDefault();
  void loading.then(() => target.dispatchEvent(new KeyboardEvent('keydown', nativeEvent)));
}

/**
 * One tab stop for the whole sheet: Tab comes in at the note last visited, arrows go on from
 * there, Tab leaves. Keys that act on notes are handled here.
 */
export function Roving(props: {
  className: string;
  canvas: Canvas;
  sheet: Sheet;
  /** Called with each stop that gets the focus. */
  onStop?(stop: Stop): void;
  children: ReactNode;
}) {
  const { className, canvas, sheet, onStop, children } = props;
  const last = useRef<Stop>(undefined);
  const pressed = useRef(false);
  const lastKnown = () => {
    const stop = last.current;
    return stop && (stop.id === undefined || stop.id in canvas[stop.block])
      ? stop
      : firstStop(sheet);
  };
  return (
    <div
      className={className}
      id={SHEET_ID}
      role="group"
      aria-label={t('canvas.label')}
      tabIndex={0}
      onPointerDownCapture={() => {
        pressed.current = true;
        setTimeout(() => {
          pressed.current = false;
        }, 0);
      }}
      onFocus={(event) => {
        const { target, currentTarget } = event;
        const here = stopOf(target);
        if (here) {
          last.current = here;
          // What a pointer presses is in sight: were it moved now, the click would miss it.
          if (!pressed.current) onStop?.(here);
          target.tabIndex = 0;
        }
        // While the focus is inside, the frame itself is no stop: Shift+Tab must get out.
        currentTarget.tabIndex = -1;
        if (target !== currentTarget) return;
        // Coming in selects nothing: whoever tabs past keeps the list of findings beside it.
        focusStop(lastKnown());
      }}
      onBlur={(event) => {
        if (stopOf(event.target)) event.target.tabIndex = -1;
        if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.tabIndex = 0;
      }}
      onKeyDown={(event) => (keys ? keys.onSheetKey(event, sheet) : waits(event))}
    >
      {children}
    </div>
  );
}
