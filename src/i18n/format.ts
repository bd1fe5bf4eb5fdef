import { locale } from './translate';

const cache = new Map<string, Intl.NumberFormat>();

function formatter(key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const id = `${locale()}|${key}`;
  let format = cache.get(id);
  if (!format) {
    format = new Intl.NumberFormat(locale(), options);
    cache.set(id, format);
  }
  return format;
}

/** An amount in a currency (ISO 4217): `$6.30`, `$1,900`. Cents only where they matter. */
export function money(value: number, currency: string): string {
  const whole = Math.abs(value) >= 1000 || Number.isInteger(value);
  const digits = whole && Math.abs(value) >= 100 ? 0 : 2;
  return formatter(`money|${currency}|${digits}`, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** A fraction 0..1 as a percentage: `70 %` or as the locale writes it. */
export function percent(value: number): string {
  return formatter('percent', { style: 'percent', maximumFractionDigits: 1 }).format(value);
}

/** How many times as much as one: `2.5:1`. */
export function ratio(value: number): string {
  return `${formatter('ratio', { maximumFractionDigits: 2 }).format(value)}:1`;
}

/** A stretch of time: `1 month`, `8.7 months`. */
export function months(value: number): string {
  return formatter('months', {
    style: 'unit',
    unit: 'month',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(value);
}

const lists = new Map<string, Intl.ListFormat>();

/** Several words as one phrase: `A, B and C`, or `A, B or C`. */
export function list(
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
) {
  const id = `${locale()}|${type}`;
  let format = lists.get(id);
  if (!format) lists.set(id, (format = new Intl.ListFormat(locale(), { type })));
  return format.format(items);
}

/** A day such as `2026-11-22` as the reader's language writes it; any other text as it is. */
export function day(date: string): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!found) return date;
  const [, year, month, dayOfMonth] = found.map(Number);
  const at = new Date(Date.UTC(year!, month! - 1, dayOfMonth!));
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}
