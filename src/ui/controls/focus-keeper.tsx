import { useEffect, useRef, type ComponentProps } from 'react';

/**
 * Keeps the focus in a part of the page whose controls come and go: when the one that had it
 * disappears, the part itself takes it, and Tab goes on from there.
 */
export function FocusKeeper({ children, ...props }: ComponentProps<'div'>) {
  const ref = useRef<HTMLDivElement>(null);
  const inside = useRef(false);
  useEffect(() => {
    const part = ref.current!;
    const observer = new MutationObserver(() => {
      // A moment later: while Tab goes from one control to the next, none has the focus either.
      requestAnimationFrame(() => {
        if (inside.current && document.activeElement === document.body) {
          part.focus({ preventScroll: true });
        }
      });
    });
    observer.observe(part, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return (
    <div
      {...props}
      ref={ref}
      tabIndex={-1}
      onFocus={() => {
        inside.current = true;
      }}
      onBlur={(event) => {
        // Without a next target the control has gone, or nothing has the focus now.
        if (event.relatedTarget) inside.current = part(event.relatedTarget, ref.current);
      }}
    >
      {children}
    </div>
  );
}

const part = (target: EventTarget, keeper: HTMLElement | null) =>
  target instanceof Node && (keeper?.contains(target) ?? false);
