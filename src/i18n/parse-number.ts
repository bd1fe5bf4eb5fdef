import { locale } from './translate';

/**
 * The number that someone typed: with the thousands and decimal signs of their language, or the
 * plain ones, a currency sign or a percent sign. Nothing when it is no number, or could be two.
 */
export function parseNumber(typed: string): number | undefined {
  const text = typed.replace(/[\p{Sc}%\s\u00a0\u202f’']/gu, '');
  if (!/^\d[\d.,]*$/.test(text)) return undefined;
  const decimal = decimalSign(text);
  const whole = decimal ? text.slice(0, text.lastIndexOf(decimal)) : text;
  const rest = decimal ? text.slice(text.lastIndexOf(decimal) + 1) : '';
  // What is left before the decimal sign is grouped by threes, or not at all.
  if (!/^\d+$/.test(whole) && !/^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(whole)) return undefined;
  const value = Number(`${whole.replace(/[.,]/g, '')}.${rest || '0'}`);
  return Number.isFinite(value) ? value : undefined;
}

/** The sign that separates decimals in a text of digits, points and commas; none in a whole number. */
function decimalSign(text: string): string | undefined {
  const signs = text.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (!last) return undefined;
  // Both signs: the last one is the decimal. The same one twice: thousands.
  if (new Set(signs).size > 1) return last;
  if (signs.length > 1) return undefined;
  const grouped = /^\d{1,3}[.,]\d{3}$/.test(text);
  return grouped && last === groupSign() ? undefined : last;
}

/** The sign between thousands in the reader's language. */
function groupSign(): string | undefined {
  return new Intl.NumberFormat(locale()).formatToParts(1_000_000).find((p) => p.type === 'group')
    ?.value;
}
