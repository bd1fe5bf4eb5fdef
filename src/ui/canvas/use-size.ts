import { useCallback, useState } from 'react';
import type { Size } from './viewport';

/** The size of an element as it changes; none until it has been laid out. */
export function useSize(): [
  (element: HTMLElement | null) => void | (() => void),
  Size | undefined,
] {
  const [size, setSize] = useState<Size>();
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const read = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
