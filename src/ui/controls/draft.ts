import { useEffect, useEffectEvent, useRef, useState } from 'react';

const unsaved = new Set<() => void>();

/** Writes down every text that is still being typed: called before the page may go away. */
export function flushDrafts(): void {
  for (const commit of unsaved) commit();
}

interface DraftOptions {
  /** Milliseconds of rest after which the text is handed on; or only on leaving. */
  readonly rest?: number | 'on-leave';
  /** Whether a typed text already says what a value says: then it is left as it was typed. */
  readonly same?: (text: string, value: string) => boolean;
}

const sameWords = (text: string, value: string) => text.trim() === value.trim();

/** Longest that a text waits for a rest, in milliseconds: whoever types on and on loses no more. */
const LONGEST = 800;

/**
 * The text of a field while someone types. It is handed on after a short rest, on leaving the
 * field, and when the page is about to go away, so that typing itself costs nothing.
 */
export function useDraft(
  value: string,
  commit: (text: string) => void,
  { rest = 400, same = sameWords }: DraftOptions = {},
) {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const pending = useRef<{
    timer: ReturnType<typeof setTimeout> | undefined;
    flush: () => void;
    since: number;
  }>(undefined);
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });

  // The value changed from outside (undo, another field): show it. One's own words come back in
  // their normal form; that is shown on leaving, not under the hand.
  if (value !== seen) {
    setSeen(value);
    if (!same(text, value)) setText(value);
  }
  const [left, setLeft] = useState(false);
  if (left) {
    setLeft(false);
    if (same(text, value)) setText(value);
  }

  const cancel = () => {
    if (!pending.current) return;
    clearTimeout(pending.current.timer);
    unsaved.delete(pending.current.flush);
    pending.current = undefined;
  };
  const flush = () => {
    pending.current?.flush();
    setLeft(true);
  };
  const change = (next: string) => {
    setText(next);
    const now = performance.now();
    const since = pending.current?.since ?? now;
    cancel();
    const write = () => {
      cancel();
      latest.current(next);
    };
    pending.current = {
      timer:
        rest === 'on-leave' ? undefined : setTimeout(write, Math.min(rest, since + LONGEST - now)),
      flush: write,
      since,
    };
    unsaved.add(write);
  };
  // Someone else's value takes the place of words that have not been handed on yet.
  const outdate = useEffectEvent(() => {
    if (pending.current && !same(text, value)) cancel();
  });
  useEffect(() => outdate(), [value]);
  useEffect(() => () => pending.current?.flush(), []);
  return { text, change, flush };
}
