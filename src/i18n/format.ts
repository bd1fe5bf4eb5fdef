import { formatter } from './basic-format';
import { locale, voice } from './translate';

// Money and lists are on the notes already, so they come first; the rest arrives with what shows it.
export { list, money } from './basic-format';

/** What dates are written in, such as `en-GB`, where the language alone does not say it. */
let dates: string | undefined;

/** Writes dates as a locale does from now on. */
export function writeDates(locale: string | undefined): void {
  dates = locale;
}

/** A fraction 0..1 as a percentage: `70 %` or as the locale writes it. */
export function percent(value: number): string {
  return voice.write(formatter('percent', { style: 'percent', maximumFractionDigits: 1 }), value);
}

/** How many times as much as one: `2.5:1`. */
export function ratio(value: number): string {
  return `${number(value, 2)}:1`;
}

/** A plain number with at most so many decimals: `1,200`, `2.5`. */
export function number(value: number, digits: number): string {
  return voice.write(formatter(`number|${digits}`, { maximumFractionDigits: digits }), value);
}

/** A stretch of time: `1 month`, `8.7 months`. */
export function months(value: number): string {
  const format = formatter('months', {
    style: 'unit',
    unit: 'month',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  return voice.write(format, value);
}

/** A day such as `2026-11-22` as the reader's language writes it; any other text as it is. */
export function day(date: string): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!found) return date;
  const [, year, month, dayOfMonth] = found.map(Number);
  return dated(new Date(Date.UTC(year!, month! - 1, dayOfMonth!)), 'medium');
}

/** A moment in milliseconds since 1970 as it was here: its day, its time, or both. */
export function moment(at: number, part: 'day' | 'time' | 'both'): string {
  const style: Intl.DateTimeFormatOptions = {
    ...(part === 'time' ? {} : { dateStyle: part === 'day' ? 'full' : 'medium' }),
    ...(part === 'day' ? {} : { timeStyle: 'short' }),
  };
  return new Intl.DateTimeFormat(dates ?? locale(), style).format(at);
}

/** A date in words of the reader's language: `Nov 22, 2026`, or `22 November 2026` in full. */
export function dated(date: Date, dateStyle: 'medium' | 'long'): string {
  return new Intl.DateTimeFormat(dates ?? locale(), { dateStyle, timeZone: 'UTC' }).format(date);
}
