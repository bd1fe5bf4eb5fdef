import './panel';
import type { Quantity } from '../model/quantity';
import { money, months, percent } from './format';
import { t, text, word } from './translate';

/** A quantity with its unit: `$6.30 a contact`, `3% a month`, `2 people`. */
export function amount({ value, unit }: Quantity, currency: string): string {
  if (unit === 'months') return months(value);
  const said = unit.startsWith('money')
    ? money(value, currency)
    : unit.startsWith('share')
      ? percent(value)
      : undefined;
  return text(`amount.${unit}`, { amount: said, count: value });
}

/** A quantity and how well it is known. Nothing is said where it is only assumed, as most are. */
export function knownAmount(quantity: Quantity, currency: string): string {
  const said = amount(quantity, currency);
  if (quantity.status === 'assumed') return said;
  const status = word('numStatus', quantity.status).toLocaleLowerCase();
  return t('fact.detail', { fact: said, detail: status });
}
