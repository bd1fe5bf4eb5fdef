import { compute, refuse } from './compute';
import { remarking, type Figure } from './figure';

/**
 * Months beyond which no lifetime is believed. A proposal of ours; five years are common practice.
 */
export const LIFETIME_CAP = 60;

/**
 * F8, the share of customers lost in a period: `c = lost / at the start`, a share; retention is the
 * rest. Undefined without customers at the start, invalid when more were lost than there were.
 */
export function churnOf(inputs: Record<'lost' | 'atStart', Figure>): Figure {
  return compute('share/month', inputs, ({ lost, atStart }) => {
    if (atStart === 0) return refuse('undefined', 'atStart');
    return lost > atStart ? refuse('invalid', 'lost') : lost / atStart;
  });
}

/** F8, the share lost in a year at a constant monthly churn: `1 - (1 - c)^12`, a share. */
export function annualChurn(inputs: Record<'churnMonth', Figure>): Figure {
  return compute('share/year', inputs, ({ churnMonth }) => lostAfter(12, churnMonth));
}

/** F9, how long a customer stays: `L = 1/c`, months. `unbounded` when nobody leaves. */
export function averageLifetime(inputs: Record<'churnMonth', Figure>): Figure {
  return compute('months', inputs, ({ churnMonth }) =>
    churnMonth > 0 ? 1 / churnMonth : refuse('unbounded', 'churnMonth'),
  );
}

/** F9 as far as it is believed: `min(1/c, cap)`, months. */
export function cappedLifetime(
  inputs: Record<'churnMonth', Figure>,
  capMonths: number = LIFETIME_CAP,
): Figure {
  const lifetime = compute('months', inputs, ({ churnMonth }) =>
    believedLifetime(churnMonth, capMonths),
  );
  return remarking(lifetime, ...capRemark(inputs.churnMonth, capMonths));
}

/** `min(1/c, cap)` of plain numbers. */
export function believedLifetime(churnMonth: number, capMonths: number): number {
  return churnMonth > 0 ? Math.min(1 / churnMonth, capMonths) : capMonths;
}

/** Says that a lifetime was cut, where it was. */
export function capRemark(churnMonth: Figure, capMonths: number) {
  const cut = churnMonth.known && churnMonth.value * capMonths < 1;
  return cut ? [{ is: 'capped' as const, ...(churnMonth.at && { at: churnMonth.at }) }] : [];
}

/** `1 - (1 - c)^n` without the loss of digits that a small churn would suffer. */
export function lostAfter(months: number, churnMonth: number): number {
  return months === 0 ? 0 : -Math.expm1(months * Math.log1p(-churnMonth));
}
