import { locale } from './translate';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The largest unit that fits, and from where on it is too small. */
const UNITS = [
  ['minute', MINUTE, HOUR],
  ['hour', HOUR, DAY],
  ['day', DAY, 7 * DAY],
  ['week', 7 * DAY, 30 * DAY],
  ['month', 30 * DAY, 365 * DAY],
  ['year', 365 * DAY, Infinity],
] as const;

/** How long ago a moment was, as one says it: `now`, `5 minutes ago`, `yesterday`. */
export function ago(then: number, now: number): string {
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  const passed = Math.max(0, now - then);
  if (passed < MINUTE) return words.format(0, 'second');
  const [unit, size] = UNITS.find(([, , end]) => passed < end) ?? UNITS[5];
  return words.format(-Math.floor(passed / size), unit);
}
