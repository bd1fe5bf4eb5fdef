import { useLayoutEffect, useRef, useState } from 'react';

/** Whether an element is narrower than so many pixels: the panel beside it takes room, too. */
export function useNarrow(width: number) {
  const ref = useRef<HTMLElement>(null);
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = () => setNarrow(element.clientWidth < width);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);
  return [ref, narrow] as const;
}
