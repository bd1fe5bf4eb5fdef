/** Lists of things with an id, sorted by it. */
export interface HasId {
  readonly id: string;
}

/** Two things with the same id stay as they stand: sorting asks only who goes before. */
const byId = (a: HasId, b: HasId): number => (a.id < b.id ? -1 : 1);

/** What a record holds. `Object.values` takes three times as long for large records. */
export function valuesOf<T>(record: Readonly<Record<string, T>>): T[] {
  const list: T[] = [];
  for (const id in record) list.push(record[id]!);
  return list;
}

/** Sorts a list in place and returns it. */
export function sortById<T extends HasId>(list: T[]): T[] {
  // Nearly all lists are short, and then this is quicker.
  if (list.length > 24) return list.sort(byId);
  for (let i = 1; i < list.length; i++) {
    const item = list[i]!;
    let place = i;
    while (place > 0 && list[place - 1]!.id > item.id) list[place] = list[--place]!;
    list[place] = item;
  }
  return list;
}

/** Sorts a list in place and leaves each thing in it once. */
export function uniqueById<T extends HasId>(list: T[]): T[] {
  sortById(list);
  let kept = 0;
  for (const item of list) if (kept === 0 || list[kept - 1] !== item) list[kept++] = item;
  list.length = kept;
  return list;
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
