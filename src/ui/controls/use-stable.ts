import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A handler that is the same function for as long as a component stands, and does what the latest
 * one does. For what is handed to many elements, all of which would be drawn again for a new one.
 */
export function useStable<Given extends unknown[], Answer>(
  handler: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...given: Given) => latest.current(...given), []);
}
