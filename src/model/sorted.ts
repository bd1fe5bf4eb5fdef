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

/** Where an id stands in a sorted list, or would stand. */
function placeOf(list: readonly HasId[], id: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts a thing where it belongs in a sorted list. */
export function insertById<T extends HasId>(list: T[], item: T): void {
  list.splice(placeOf(list, item.id), 0, item);
}

/** Puts a thing in the place of the one with the same id. */
export function replaceById<T extends HasId>(list: T[], item: T): void {
  list[placeOf(list, item.id)] = item;
}

/** Takes the thing with this id out of a sorted list, if it is there. */
export function removeById<T extends HasId>(list: T[], id: string): void {
  const place = placeOf(list, id);
  if (list[place]?.id === id) list.splice(place, 1);
}
