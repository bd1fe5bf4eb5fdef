import { useCallback, useState } from 'react';

type Ref = (element: HTMLElement | null) => void | (() => void);

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is read of an element, as its size changes, and its `ref`; nothing until it has been laid out. */
function useMeasured<T>(read: (element: HTMLElement) => T): [Ref, T | undefined] {
  const [measured, setMeasured] = useState<T>();
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      const measure = () => setMeasured(read(element));
      measure();
      // A page without layout, as tests have it, has no observers.
      if (typeof ResizeObserver === 'undefined') return;
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [read],
  );
  return [ref, measured];
}

const widthOf = (element: HTMLElement) => element.clientWidth;
const sizeOf = (element: HTMLElement): Size => ({
  width: element.clientWidth,
  height: element.clientHeight,
});

/** The width of an element in pixels as it changes. */
export const useWidth = () => useMeasured(widthOf);

/** The size of an element in pixels as it changes. */
export const useSize = () => useMeasured(sizeOf);
