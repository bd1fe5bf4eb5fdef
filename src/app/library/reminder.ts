import { DAY } from '../../storage/cards';
import { readSetting, writeSetting } from '../../storage/settings';

/** A reminder comes after so many days, */
const AFTER_DAYS = 14;
/** and when so many canvases have changed. */
const AFTER_CHANGED = 3;

/** When all was backed up last, or when a reminder was put away; else when the library was first seen. */
function lastTime(now: number): number {
  const times = ['backup', 'backup-later', 'backup-since']
    .map((name) => Number(readSetting(name)))
    .filter(Number.isFinite);
  const last = Math.max(0, ...times);
  if (last === 0) writeSetting('backup-since', String(now));
  return last || now;
}

/** How many canvases have changed since the last backup, when it is time to say so; else 0. */
export function changedSinceBackup(changed: readonly number[], now: number): number {
  if (now - lastTime(now) < AFTER_DAYS * DAY) return 0;
  const since = Number(readSetting('backup')) || 0;
  const count = changed.filter((at) => at > since).length;
  return count >= AFTER_CHANGED ? count : 0;
}

/** Everything has been backed up. */
export const backedUp = (now: number): void => writeSetting('backup', String(now));

/** Not now: the reminder rests for its time. */
export const remindLater = (now: number): void => writeSetting('backup-later', String(now));
