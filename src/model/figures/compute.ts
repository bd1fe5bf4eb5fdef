import type { NumStatus } from '../enums';
import { weaker, weakest } from '../quantity';
import {
  distinct,
  impossible,
  lacking,
  type Figure,
  type FigureUnit,
  type Impossible,
  type KnownFigure,
  type Missing,
  type UnknownFigure,
} from './figure';

/** The answer of a formula that has no number, and the inputs that are the cause. */
export interface Refusal<K extends string> {
  readonly why: Impossible;
  readonly because: readonly K[];
}

export function refuse<K extends string>(why: Impossible, ...because: K[]): Refusal<K> {
  return { why, because };
}

/**
 * Computes a formula of figures: at their values and, when any has a range, at every corner of
 * the ranges. The formula must be monotone in each input while the others stand still (the
 * direction may depend on them); then nothing between the corners lies outside them. Two inputs
 * that hang on one and the same number are taken as free of each other: the range may be too wide
 * then, never too narrow. A corner without a number leaves the range open (`beyond`).
 */
export function compute<K extends string>(
  unit: FigureUnit,
  inputs: Readonly<Record<K, Figure>>,
  formula: (values: Record<K, number>) => number | Refusal<NoInfer<K>>,
): Figure {
  const plain = plainly(unit, inputs, formula);
  if (plain) return plain;
  const keys = Object.keys(inputs) as K[];
  const figures = keys.map((key) => inputs[key]);
  const unknown = unknownOf(figures);
  if (unknown) return unknown;
  const known = figures as KnownFigure[];
  const status = weakest(known.map((figure) => figure.status));

  const values = {} as Record<K, number>;
  keys.forEach((key, i) => (values[key] = known[i]!.value));
  const answer = finite(formula(values));
  if (typeof answer !== 'number') {
    const causes = answer.because.flatMap((key) => (inputs[key] as KnownFigure).at ?? []);
    return impossible(answer.why, status, ...causes);
  }
  const figure: KnownFigure = { known: true, value: answer, unit, status, ...aside(known) };
  const ranged = keys.filter((_, i) => known[i]!.low !== undefined);
  if (ranged.length === 0) return figure;

  let low = answer;
  let high = answer;
  const beyond = new Set(figure.beyond);
  for (let corner = 0; corner < 2 ** ranged.length; corner += 1) {
    ranged.forEach((key, bit) => {
      const input = inputs[key] as KnownFigure;
      values[key] = (corner >> bit) & 1 ? input.high! : input.low!;
    });
    const there = finite(formula(values));
    if (typeof there !== 'number') beyond.add(there.why);
    else {
      low = Math.min(low, there);
      high = Math.max(high, there);
    }
  }
  return { ...figure, low, high, ...(beyond.size > 0 ? { beyond: [...beyond] } : {}) };
}

/**
 * The answer where all inputs are plain known numbers, as most are: no ranges, nothing to remark.
 * Nothing where it takes more than that.
 */
function plainly<K extends string>(
  unit: FigureUnit,
  inputs: Readonly<Record<K, Figure>>,
  formula: (values: Record<K, number>) => number | Refusal<NoInfer<K>>,
): KnownFigure | undefined {
  const values = {} as Record<K, number>;
  let status: NumStatus = 'measured';
  for (const key in inputs) {
    const figure = inputs[key];
    if (!isPlain(figure)) return undefined;
    values[key] = figure.value;
    status = weaker(status, figure.status);
  }
  const answer = formula(values);
  return typeof answer === 'number' && Number.isFinite(answer)
    ? { known: true, value: answer + 0, unit, status }
    : undefined;
}

/** Adds figures up; unknown as soon as one is. Nothing adds up to nothing. */
export function total(unit: FigureUnit, figures: readonly Figure[]): Figure {
  const plain = plainTotal(unit, figures);
  if (plain) return plain;
  const unknown = unknownOf(figures);
  if (unknown) return unknown;
  const known = figures as readonly KnownFigure[];
  const status = weakest(known.map((figure) => figure.status));
  const add = (of: (figure: KnownFigure) => number) =>
    known.reduce((sum, figure) => sum + of(figure), 0);
  const value = add((figure) => figure.value);
  const figure: KnownFigure = { known: true, value, unit, status, ...aside(known) };
  if (!Number.isFinite(value)) return impossible('invalid', status, ...places(known));
  if (known.every(({ low }) => low === undefined)) return figure;
  const low = add((each) => each.low ?? each.value);
  const high = add((each) => each.high ?? each.value);
  if (Number.isFinite(low) && Number.isFinite(high)) return { ...figure, low, high };
  return { ...figure, beyond: [...new Set([...(figure.beyond ?? []), 'invalid' as const])] };
}

/** The sum where all are plain known numbers, as most are. Nothing where it takes more than that. */
function plainTotal(unit: FigureUnit, figures: readonly Figure[]): KnownFigure | undefined {
  let value = 0;
  let status: NumStatus = 'measured';
  for (const figure of figures) {
    if (!isPlain(figure)) return undefined;
    value += figure.value;
    status = weaker(status, figure.status);
  }
  return Number.isFinite(value) ? { known: true, value, unit, status } : undefined;
}

const isPlain = (figure: Figure): figure is KnownFigure =>
  figure.known && figure.low === undefined && !figure.beyond && !figure.remarks;

/** What keeps a formula of these from being computed: what is missing goes before what is wrong. */
function unknownOf(figures: readonly Figure[]): UnknownFigure | undefined {
  if (figures.every((figure) => figure.known)) return undefined;
  const unknown = figures.filter((figure) => !figure.known);
  const first = unknown[0]!;
  // Most often one field is missing, and that is all there is to say.
  if (unknown.length === 1 && first.why === 'missing' && first.missing.length === 1) return first;
  const missing = unknown.filter(({ why }) => why === 'missing');
  if (missing.length > 0) return lacking(...distinct(missing.flatMap((each) => each.missing)));
  const { why } = first as Exclude<UnknownFigure, { why: 'missing' }>;
  const statuses = figures.flatMap((figure) => ('status' in figure ? figure.status : []));
  const places = unknown.filter((each) => each.why === why).flatMap((each) => each.missing);
  return impossible(why, weakest(statuses), ...distinct(places));
}

/** What formulas of these have to pass on: remarks, and why a range is open. */
function aside(known: readonly KnownFigure[]): Pick<KnownFigure, 'beyond' | 'remarks'> | undefined {
  // Most figures have neither, and rules ask for thousands of figures.
  if (!known.some(({ beyond, remarks }) => beyond ?? remarks)) return undefined;
  const beyond = [...new Set(known.flatMap((figure) => figure.beyond ?? []))];
  const remarks = known.flatMap((figure) => figure.remarks ?? []);
  return {
    ...(beyond.length > 0 ? { beyond } : {}),
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}

function places(known: readonly KnownFigure[]): Missing[] {
  return known.flatMap(({ at }) => at ?? []);
}

/** Numbers beyond what a computer holds are no numbers. Minus zero is zero. */
function finite<K extends string>(answer: number | Refusal<K>): number | Refusal<K> {
  if (typeof answer !== 'number') return answer;
  return Number.isFinite(answer) ? answer + 0 : refuse('invalid');
}

/** Money comes from multiplying decimals: what is closer than this, relatively, is equal. */
const ROUNDING = 1e-12;

/** `a - b`, and exactly zero where only rounding keeps them apart. */
export function minus(a: number, b: number): number {
  const difference = a - b;
  return Math.abs(difference) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b)) ? 0 : difference;
}

/** The next whole number, unless rounding alone is what it is above one. */
export function roundUp(value: number): number {
  const nearest = Math.round(value);
  return minus(value, nearest) === 0 ? nearest : Math.ceil(value);
}
