import { asFormatted, locale, voice } from './translate';

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

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

/**
 * Amounts of whole cents in English, which is what most pages begin with: the tables that the
 * browser fetches for any other form take as long as a tenth of the whole start.
 */
function inEnglish(value: number, currency: string, digits: number): string | undefined {
  const sign = SIGNS[currency];
  const size = Math.abs(value);
  if (locale() !== 'en' || voice.write !== asFormatted || !sign || size > 1e12) return undefined;
  if (Math.round(size * 100) / 100 !== size) return undefined;
  const [whole, cents] = size.toFixed(digits).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}${sign}${grouped}${cents ? `.${cents}` : ''}`;
}

/** An amount in a currency (ISO 4217): `$6.30`, `$1,900`. Cents only where they matter. */
export function money(value: number, currency: string): string {
  const whole = Math.abs(value) >= 1000 || Number.isInteger(value);
  const digits = whole && Math.abs(value) >= 100 ? 0 : 2;
  const said = inEnglish(value, currency, digits);
  if (said !== undefined) return said;
  const format = formatter(`money|${currency}|${digits}`, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return voice.write(format, value);
}

/** A list as English has it; see {@link inEnglish} for why. */
function listed(items: readonly string[], joint: 'and' | 'or'): string {
  if (items.length < 3) return items.join(` ${joint} `);
  return `${items.slice(0, -1).join(', ')}, ${joint} ${items.at(-1)}`;
}

const lists = new Map<string, Intl.ListFormat>();

/** Several words as one phrase: `A, B and C`, or `A, B or C`. */
export function list(
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
) {
  if (locale() === 'en') return listed(items, type === 'conjunction' ? 'and' : 'or');
  const id = `${locale()}|${type}`;
  let format = lists.get(id);
  if (!format) lists.set(id, (format = new Intl.ListFormat(locale(), { type })));
  return format.format(items);
}
