import type { StoredVersion } from './database';

type Version = Pick<StoredVersion, 'key' | 'at' | 'why'>;

/** Versions that came by themselves and are kept whatever their age. */
export const LAST = 10;
/** Days of which the last version is kept, today included. */
export const DAYS = 30;

/**
 * The keys of the versions of a canvas that need not be kept at `now`. Those that came by
 * themselves are thinned: the last ten stay, and of each day of a month the last one. What someone
 * named or what was set aside stays. The order is that of their keys; the clock only tells days.
 */
export function thinned(versions: readonly Version[], now: number): number[] {
  const own = versions
    .filter(({ why }) => why === 'automatic' || why === 'before')
    .sort((a, b) => b.key - a.key);
  const days = new Set<string>();
  const first = new Date(now);
  first.setHours(0, 0, 0, 0);
  first.setDate(first.getDate() - (DAYS - 1));
  return own.flatMap(({ key, at }, i) => {
    const day = new Date(at).toDateString();
    const isLast = !days.has(day);
    days.add(day);
    // A clock that was ahead takes nothing away.
    return i < LAST || (isLast && at >= first.getTime()) ? [] : [key];
  });
}
