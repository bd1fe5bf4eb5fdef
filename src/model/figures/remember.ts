/** What was worked out for a note, and from what. */
interface Remembered<K, T> {
  readonly note: K;
  readonly from: readonly unknown[];
  readonly value: T;
}

/** Rules ask about one note after the other: a few are enough, and nothing is kept alive for long. */
const KEPT = 8;

/**
 * Remembers for the last few notes what `work` made of them, as long as it is made from the very
 * same things. Notes never change in place, so the same note says the same; several rules ask for
 * the same figures one after the other.
 */
export function remembering<K extends object, T>() {
  const known: (Remembered<K, T> | undefined)[] = Array.from({ length: KEPT });
  let next = 0;
  return (note: K, from: readonly unknown[], work: () => T): T => {
    for (const last of known) if (last?.note === note && same(last.from, from)) return last.value;
    const value = work();
    known[next] = { note, from, value };
    next = (next + 1) % KEPT;
    return value;
  };
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
