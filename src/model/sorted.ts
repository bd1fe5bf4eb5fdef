/** Lists of things with an id, sorted by it. */
export interface HasId {
  readonly id: string;
}

const byId = (a: HasId, b: HasId): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Sorts a list in place and returns it. */
export function sortById<T extends HasId>(list: T[]): T[] {
  return list.sort(byId);
}

/** A sorted copy in which each thing stands once. */
export function uniqueById<T extends HasId>(list: readonly T[]): T[] {
  if (list.length < 2) return [...list];
  const sorted = sortById([...list]);
  return sorted.filter((item, i) => item !== sorted[i - 1]);
}
