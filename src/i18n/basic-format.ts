import { locale, voice } from './translate';

const cache = new Map<string, Intl.NumberFormat>();

/** A form of numbers, made once for each language. */
export function formatter(key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
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
  const format = formatter(`money|${currency}|${digits}`, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return voice.write(format, value);
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
