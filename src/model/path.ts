type Bag = Record<string, unknown>;

/** The value at a dotted path of a note. */
export function valueAt(note: object, path: string): unknown {
  return path.split('.').reduce<unknown>((bag, key) => (bag as Bag | undefined)?.[key], note);
}

/** Writes a value at a dotted path of a draft; nothing removes it, and the bag it leaves empty. */
export function setAt(note: object, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  let bag = note as Bag;
  for (const key of keys) {
    if (bag[key] === undefined) {
      if (value === undefined) return;
      bag[key] = {};
    }
    bag = bag[key] as Bag;
  }
  if (value !== undefined) {
    bag[last] = value;
    return;
  }
  delete bag[last];
  if (keys.length === 1 && Object.keys(bag).length === 0) delete (note as Bag)[keys[0]!];
}
