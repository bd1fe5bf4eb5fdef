import { useCallback, useState } from 'react';

/** The width of an element in pixels as it changes, and its `ref`; no width until it has been laid out. */
export function useWidth(): [
  (element: HTMLElement | null) => void | (() => void),
  number | undefined,
] {
  const [width, setWidth] = useState<number>();
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const read = () => setWidth(element.clientWidth);
    read();
    // A page without layout, as tests have it, has no observers.
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
