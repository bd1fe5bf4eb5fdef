/** From how many letters on a word may have one slip, and two. */
const ONE_FROM = 7;
const TWO_FROM = 12;
export const MOST_SLIPS = 2;

/** Whether a word is another one with a slip or two: a letter more, less, wrong or changed places. */
export function isNear(word: string, known: string): boolean {
  const length = Math.min(word.length, known.length);
  if (length < ONE_FROM) return false;
  const most = length < TWO_FROM ? 1 : MOST_SLIPS;
  if (Math.abs(word.length - known.length) > most) return false;
  // Few slip on the first letter, and it spares most of the comparing.
  if (word[0] !== known[0]) return false;
  return isWithin(word, known, most);
}

/** Edit distance with changed places (optimal string alignment), given up once it is too far. */
function isWithin(a: string, b: string, most: number): boolean {
  let older: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, older[j - 2]! + 1);
      }
      row.push(least);
      best = Math.min(best, least);
    }
    if (best > most) return false;
    [older, above] = [above, row];
  }
  return above.at(-1)! <= most;
}
