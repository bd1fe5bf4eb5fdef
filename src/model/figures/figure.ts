import { UNITS } from '../fields';
import type { NumStatus } from '../enums';
import type { Quantity, Unit } from '../quantity';

/** Where a value is missing: an element and the path of the field in it. */
export interface Missing {
  readonly id: string;
  readonly path: string;
}

/** Fields without repeats, in their order: one may be missed in several places. */
export function distinct(missing: readonly Missing[]): readonly Missing[] {
  if (missing.length < 2) return missing;
  return [...new Map(missing.map((field) => [`${field.id} ${field.path}`, field])).values()];
}

/** Units of computed numbers; those of the record, and what follows from them. */
export type FigureUnit =
  Unit | 'money/customer' | 'share/year' | 'purchases' | 'ratio' | 'points' | 'answer';

/** Why a formula has no number though nothing is missing. */
export type Impossible =
  /** There is no answer in principle: the cost per customer of no customers. */
  | 'undefined'
  /** It does not happen, however long or many: a payback, a break-even. */
  | 'never'
  /** It grows without limit: the price of a customer when money is spent and nobody comes. */
  | 'unbounded'
  /** An input is outside what the formula can take: a churn above 1, a negative cost. */
  | 'invalid'
  /** It means nothing in this setting: a lifetime value without a contract. */
  | 'inapplicable';

/** Something to say beside a number, and the field it comes from. */
export interface Remark {
  /**
   * `left-out`: a set-up cost without the months it is spread over. `capped`: a lifetime or horizon
   * cut to what is believed. `normalised`: shares that did not add up to one. `few-answers`: the
   * range is one of chance.
   */
  readonly is: 'left-out' | 'capped' | 'normalised' | 'few-answers';
  readonly at?: Missing;
}

/** A computed number. All its numbers are finite. */
export interface KnownFigure {
  readonly known: true;
  readonly value: number;
  /** The least it may be, where any input has a range; `low <= value <= high`, both or none. */
  readonly low?: number;
  readonly high?: number;
  readonly unit: FigureUnit;
  /** How well it is known: as well as its weakest input. */
  readonly status: NumStatus;
  /**
   * Why the range is open: at some corner of the inputs there is no number. Then `low` and `high`
   * are the ends among the corners that have one, and more is possible on the side of the cause.
   */
  readonly beyond?: readonly Impossible[];
  readonly remarks?: readonly Remark[];
  /** The field it stands in, where it was entered and not computed. */
  readonly at?: Missing;
}

/** A number that cannot be computed, and the fields to fill in or to correct. */
export type UnknownFigure =
  | { readonly known: false; readonly why: 'missing'; readonly missing: readonly Missing[] }
  | {
      readonly known: false;
      readonly why: Impossible;
      readonly missing: readonly Missing[];
      readonly status: NumStatus;
    };

/** A computed number, or why there is none. Unknown is never zero. */
export type Figure = KnownFigure | UnknownFigure;

/** The numbers that a formula takes in one place, both ends included. */
export interface Domain {
  readonly min: number;
  readonly max: number;
}

export const COUNT: Domain = { min: 0, max: Number.MAX_VALUE };
export const SHARE: Domain = { min: 0, max: 1 };
/** A margin may be negative (sold below cost) but is never more than the price. */
const MARGIN: Domain = { min: -Number.MAX_VALUE, max: 1 };
const SIGNED: Domain = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE };

/**
 * The paths of the fields of a part, such as `cost.setup`. Each is put together once: rules ask for
 * thousands of figures.
 */
export function pathsIn<K extends string>(part: string): (field: K) => string {
  const paths = new Map<K, string>();
  return (field) => {
    let path = paths.get(field);
    if (!path) paths.set(field, (path = `${part}.${field}`));
    return path;
  };
}

const domains = new Map<string, Domain>();

function domainOf(path: string): Domain {
  let domain = domains.get(path);
  if (!domain) domains.set(path, (domain = domainIn(path)));
  return domain;
}

function domainIn(path: string): Domain {
  const name = path.slice(path.lastIndexOf('.') + 1);
  if (name === 'grossMargin') return MARGIN;
  if (name === 'marginPerPurchase') return SIGNED;
  const unit = name in UNITS ? UNITS[name as keyof typeof UNITS] : undefined;
  return unit?.startsWith('share') ? SHARE : COUNT;
}

/**
 * A number on record as a figure. Its range is put in order and cut to the domain: what lies
 * outside cannot be the case. A value outside the domain is `invalid`, one that is not there
 * `missing`.
 */
export function given(
  quantity: Quantity | undefined,
  at: Missing,
  { min, max }: Domain = domainOf(at.path),
): Figure {
  if (!quantity) return lacking(at);
  const { value, unit, status, low = value, high = value } = quantity;
  if (!(value >= min && value <= max)) return impossible('invalid', status, at);
  const figure: KnownFigure = { known: true, value, unit, status, at };
  if (quantity.low === undefined && quantity.high === undefined) return figure;
  return {
    ...figure,
    low: Math.max(min, Math.min(low, value, high)),
    high: Math.min(max, Math.max(low, value, high)),
  };
}

/** A number that is no input but part of a formula or chosen by the reader: known for certain. */
export function constant(value: number, unit: FigureUnit): KnownFigure {
  return { known: true, value, unit, status: 'measured' };
}

/** Unknown because these fields are not filled in. */
export function lacking(...missing: readonly Missing[]): UnknownFigure {
  return { known: false, why: 'missing', missing };
}

/** Unknown though nothing is missing, because of these fields. */
export function impossible(
  why: Impossible,
  status: NumStatus,
  ...missing: Missing[]
): UnknownFigure {
  return { known: false, why, missing, status };
}

/** The same unknown figure pointing at a field, if it points at none yet. */
export function pointingAt(figure: Figure, at: Missing | undefined): Figure {
  return figure.known || !at || figure.missing.length > 0 ? figure : { ...figure, missing: [at] };
}

/** The same figure, where what grows without limit is said to be something else. */
export function unboundedAs(why: Impossible, figure: Figure): Figure {
  if (!figure.known) return figure.why === 'unbounded' ? { ...figure, why } : figure;
  if (!figure.beyond?.includes('unbounded')) return figure;
  const beyond = figure.beyond.map((each) => (each === 'unbounded' ? why : each));
  return { ...figure, beyond: [...new Set(beyond)] };
}

/** The same figure with something to say beside it. */
export function remarking(figure: Figure, ...remarks: readonly Remark[]): Figure {
  if (!figure.known || remarks.length === 0) return figure;
  return { ...figure, remarks: [...(figure.remarks ?? []), ...remarks] };
}
