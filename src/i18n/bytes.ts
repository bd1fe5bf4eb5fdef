import { formatter } from './basic-format';
import { voice } from './translate';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes as one says it: `12 kB`, `3.4 MB`. What is less than a kilobyte is one. */
export function size(bytes: number): string {
  let value = Math.max(1, bytes / 1000);
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  const digits = unit > 0 && value < 100 ? 1 : 0;
  const options = { style: 'unit', unit: UNITS[unit]!, maximumFractionDigits: digits } as const;
  return voice.write(formatter(`size|${unit}|${digits}`, options), value);
}
