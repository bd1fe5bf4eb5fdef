import { signsUsed } from './signs';

/**
 * The number that someone typed: with the thousands and decimal signs they chose, or others where
 * those can mean one thing only, a currency sign or a percent sign. Nothing when it is no number,
 * or could be two.
 */
export function parseNumber(typed: string): number | undefined {
  const text = typed.replace(/[\p{Sc}%\s\u00a0\u202f’']/gu, '');
  if (!/^\d[\d.,]*$/.test(text)) return undefined;
  const decimal = decimalSign(text);
  if (decimal === UNSURE) return undefined;
  const whole = decimal ? text.slice(0, text.lastIndexOf(decimal)) : text;
  const rest = decimal ? text.slice(text.lastIndexOf(decimal) + 1) : '';
  // What is left before the decimal sign is grouped by threes, or not at all.
  if (!/^\d+$/.test(whole) && !/^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(whole)) return undefined;
  const value = Number(`${whole.replace(/[.,]/g, '')}.${rest || '0'}`);
  return Number.isFinite(value) ? value : undefined;
}

/** What is said where a sign could separate thousands as well as decimals. */
const UNSURE = 'unsure';

/** The sign that separates decimals in a text of digits, points and commas; none in a whole number. */
function decimalSign(text: string): string | undefined {
  const signs = text.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (!last) return undefined;
  // Both signs: the last one is the decimal. The same one twice: thousands.
  if (new Set(signs).size > 1) return last;
  if (signs.length > 1) return undefined;
  // `0.125` is grouped by nobody.
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return last;
  const { group, decimal } = signsUsed();
  return last === group ? undefined : last === decimal ? last : UNSURE;
}

/** A number as one would type it: ungrouped, with the decimal sign that `parseNumber` reads back. */
export function typedNumber(value: number): string {
  return String(Number(value.toPrecision(12))).replace('.', signsUsed().decimal);
}
