import { day, money, months, number, percent, ratio } from '../../i18n/format';
import { nameOf } from '../../i18n/name';
import { t, text, within } from '../../i18n/translate';
import type { Id } from '../../model/canvas';
import type { NumStatus } from '../../model/enums';
import { distinct, type Figure, type FigureUnit, type Missing } from '../../model/figures/figure';
import type { Quantity } from '../../model/quantity';
import type { CanvasView } from '../../model/view';

/** A field that has to be filled in or corrected before a figure is known, and what it is called. */
export interface Need extends Missing {
  readonly label: string;
}

/** A figure in words. */
export interface FigureText {
  /** `$5.60`; or, where there is no number, why: `never pays back`, `—`. */
  readonly main: string;
  readonly known: boolean;
  /** `$4.20–$8.40`, where any input has a range. */
  readonly range?: string;
  /** How well it is known: as well as its weakest input. */
  readonly status?: NumStatus;
  /** What is asked for; empty for a figure that is known. */
  readonly needs: readonly Need[];
  /** What else must be said: `cut to 60 months`. */
  readonly remarks: readonly string[];
}

/** A number in its unit's form, without the words of the unit: `$5.60`, `3%`, `8.7 months`, `1,200`. */
export function plainAmount(value: number, unit: FigureUnit, currency: string): string {
  if (unit.startsWith('money')) return money(value, currency);
  if (unit.startsWith('share')) return percent(value);
  if (unit === 'ratio') return ratio(value);
  if (unit === 'months') return months(value);
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return number(value, digits);
}

/** The words of a unit: `a customer a month`; nothing for one that its numbers say themselves. */
export const unitWords = (unit: FigureUnit): string =>
  text(`economics.unit.${unit}`, undefined, '');

/** What a field is called here: `churn`; with the name of its note where that is not `about`. */
export function needOf({ id, path }: Missing, view: CanvasView, about?: Id): Need {
  const field = text(
    `economics.field.${path}`,
    undefined,
    within(text(`field.${path}`, undefined, path)),
  );
  const label = id === about ? field : t('economics.need.of', { field, note: nameOf(view, id) });
  return { id, path, label };
}

/**
 * The words of a figure of `row` (a key such as `payback`, which may have words of its own for why
 * there is no number). `about` is the note whose figure it is.
 */
export function figureText(figure: Figure, row: string, view: CanvasView, about?: Id): FigureText {
  const { currency } = view.meta;
  if (!figure.known) {
    const open = figure.why === 'missing' || figure.why === 'invalid';
    return {
      main:
        figure.why === 'missing'
          ? t('view.unknown')
          : text(`economics.why.${figure.why}.${row}`, undefined, t(`economics.why.${figure.why}`)),
      known: false,
      needs: open ? distinct(figure.missing).map((field) => needOf(field, view, about)) : [],
      remarks: [],
    };
  }
  const amount = (value: number) => plainAmount(value, figure.unit, currency);
  const main = amount(figure.value);
  const range = rangeOf(figure, amount);
  return {
    main,
    known: true,
    ...(range !== undefined && { range }),
    status: figure.status,
    needs: [],
    remarks: [
      ...(figure.beyond ?? []).map((why) => t(`economics.beyond.${why}`)),
      ...(figure.remarks ?? []).map(({ is, at }) =>
        t(`economics.remark.${is}`, { field: at ? needOf(at, view, about).label : '' }),
      ),
    ],
  };
}

function rangeOf(
  { low, high }: { low?: number; high?: number },
  amount: (value: number) => string,
): string | undefined {
  if (low === undefined || high === undefined) return undefined;
  const [from, to] = [amount(low), amount(high)];
  return from === to ? undefined : t('economics.range', { from, to });
}

/** A figure as short as it gets, for pictures: its amount, why there is none, or that it is not known. */
export const shortly = ({ main, known, needs }: FigureText): string =>
  known || needs.length === 0 ? main : t('economics.fit.unknown');

/** Where a number on record is from: `ContactBabel, Guru, 2016`; nothing where nothing is said. */
export function originOf({ source, asOf }: Quantity): string | undefined {
  if (source && asOf) return t('economics.origin.both', { source, year: day(asOf) });
  return source ?? (asOf && day(asOf));
}

/** `measured`, `benchmark` or `assumed`. */
export const statusWord = (status: NumStatus): string => t(`economics.status.${status}`);
