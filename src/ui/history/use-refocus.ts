import { useEffect, useRef, type RefObject } from 'react';

/** A ref for what gets the focus back once something that took its place is closed. */
export function useRefocus(open: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return button;
}
