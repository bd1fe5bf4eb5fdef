import { expect, it } from 'vitest';
import { ago } from '../../src/i18n/ago';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

it.each([
  [0, 'now'],
  [-HOUR, 'now'], // a clock that was set back
  [59_000, 'now'],
  [MINUTE, '1 minute ago'],
  [59 * MINUTE, '59 minutes ago'],
  [HOUR, '1 hour ago'],
  [23 * HOUR, '23 hours ago'],
  [DAY, 'yesterday'],
  [3 * DAY, '3 days ago'],
  [8 * DAY, 'last week'],
  [45 * DAY, 'last month'],
  [800 * DAY, '2 years ago'],
])('%d ms ago is “%s”', (passed, words) => {
  expect(ago(NOW - passed, NOW)).toBe(words);
});
