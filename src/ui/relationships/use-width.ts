import { useCallback, useState } from 'react';

/** The width of an element as it changes; none until it has been laid out. */
export function useWidth(): [
  (element: HTMLElement | null) => void | (() => void),
  number | undefined,
] {
  const [width, setWidth] = useState<number>();
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const read = () => setWidth(element.clientWidth);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
