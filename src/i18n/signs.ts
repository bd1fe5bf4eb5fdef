import { locale } from './translate';

/** The signs in numbers: between thousands, and before decimals. */
export interface Signs {
  readonly group: string;
  readonly decimal: string;
}

let used: Signs | undefined;

/** The signs that numbers are written with. */
export const signsUsed = (): Signs => used ?? signsOf(locale());

/** Has numbers written and read with these signs. */
export function takeSigns(signs: Signs): void {
  used = signs;
}

/** The signs that a locale writes numbers with. */
export function signsOf(locale: string): Signs {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1_234_567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: sign('group'), decimal: sign('decimal') };
}

/** A number in a form of `Intl`, with the signs that are used here. */
export function withSigns(format: Intl.NumberFormat, value: number): string {
  const signs: Partial<Record<string, string>> = { ...signsUsed() };
  return format
    .formatToParts(value)
    .map((part) => signs[part.type] ?? part.value)
    .join('');
}
