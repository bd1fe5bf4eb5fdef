import { useEffect, useRef, useState, type RefObject } from 'react';

/** How far below the page's edge something counts as nearly in sight. */
const AHEAD = '200px';

/** Whether an element has been in sight, or nearly so. */
export function useInSight<E extends Element>(): [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (seen || !ref.current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: AHEAD },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [seen]);
  return [ref, seen];
}

let last: Promise<unknown> = Promise.resolve();

/** Does one thing after the other, and lets the page answer in between. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(() => new Promise((resolve) => setTimeout(resolve))).then(work);
  last = next.catch(() => undefined);
  return next;
}
