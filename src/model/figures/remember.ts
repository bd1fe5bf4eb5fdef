/** Rules ask about one note after the other: a few are enough, and nothing is kept alive for long. */
const KEPT = 8;

/**
 * The same work, which remembers what it made of the last few notes, as long as it is made from the
 * very same thing. Notes never change in place, nor do the lists of a view, so the same says the
 * same; several rules ask for the same figures one after the other.
 */
export function remembering<K extends object, F, T>(
  work: (note: K, from: F) => T,
): (note: K, from: F) => T {
  const notes = Array.from<K | undefined>({ length: KEPT });
  const froms = Array.from<F | undefined>({ length: KEPT });
  const values = Array.from<T | undefined>({ length: KEPT });
  let next = 0;
  return (note, from) => {
    for (let i = 0; i < KEPT; i++) {
      if (notes[i] === note && froms[i] === from) return values[i] as T;
    }
    const value = work(note, from);
    notes[next] = note;
    froms[next] = from;
    values[next] = value;
    next = (next + 1) % KEPT;
    return value;
  };
}
