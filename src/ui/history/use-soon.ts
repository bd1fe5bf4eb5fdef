import { useEffect, useState, type DependencyList } from 'react';

/** Worked out once the page stands; nothing before that. */
export function useSoon<T>(work: () => T | undefined, on: DependencyList): T | undefined {
  const [done, setDone] = useState<{
    readonly on: DependencyList;
    readonly value: T | undefined;
  }>();
  useEffect(() => {
    // Each in a turn of its own: a list of many stays at hand.
    const timer = setTimeout(() => setDone({ on, value: work() }), 0);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, on);
  return done?.on.every((one, i) => Object.is(one, on[i])) ? done.value : undefined;
}
