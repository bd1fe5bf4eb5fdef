import type { Block, RecordKey } from '../model/blocks';
import type { Canvas, ElementOf, Id } from '../model/canvas';
import type { Missing } from '../model/economics';
import type { Stage } from '../model/enums';
import type { Unit } from '../model/quantity';
import type { CanvasView, RecordOf } from '../model/view';
import type { Fix } from './fix';
import type { SourceKey } from './sources';
import type { Values } from './value';

/** Error: the model contradicts itself or loses money. Warning: a likely gap. Info: a prompt. */
export type Severity = 'error' | 'warning' | 'info';

/** The severities, gravest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** Sorts severities, gravest first. */
export const bySeverity = (a: Severity, b: Severity): number =>
  SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
/** Gap: the record is silent. Conflict: it contradicts itself or its own numbers. */
export type Kind = 'gap' | 'conflict';
export type Category =
  | 'completeness'
  | 'structure'
  | 'alignment'
  | 'coverage'
  | 'cost'
  | 'integration'
  | 'evidence'
  | 'portfolio';
/** What a rule needs to decide: links, optional attributes, numbers, or the wording. */
export type Decidable = 'structure' | 'attributes' | 'numbers' | 'text';

/** A value on record that made a rule fire. */
export interface Fact {
  readonly id: Id;
  readonly path: string;
  readonly value: unknown;
}

/** One place where a rule found something. */
export interface Hit {
  /** The element it is about; none for the canvas as a whole. */
  readonly on?: Id;
  /** The block it is about, where that is not an element's. */
  readonly block?: Block;
  /** The other end: an element's id, an enumeration's value, a set of values joined by `|`. */
  readonly to?: string;
  /** Other elements that are part of it: it is listed with theirs too. */
  readonly also?: readonly Id[];
  readonly severity?: Severity;
  /** Which of the rule's messages to use, when it has more than one. */
  readonly variant?: string;
  readonly values: Values;
  readonly because: readonly Fact[];
}

export type Verdict =
  | { readonly verdict: 'fired'; readonly hits: readonly Hit[] }
  | { readonly verdict: 'passed' }
  | { readonly verdict: 'cannot-check'; readonly missing: readonly Missing[] }
  | { readonly verdict: 'not-applicable' };

export const passed: Verdict = { verdict: 'passed' };
export const notApplicable: Verdict = { verdict: 'not-applicable' };

/** The rule cannot tell without these fields. */
export function cannotCheck(...missing: Missing[]): Verdict {
  return { verdict: 'cannot-check', missing };
}

/** Fired when there are hits; passed otherwise. */
export function firedIf(hits: readonly Hit[]): Verdict {
  return hits.length > 0 ? { verdict: 'fired', hits } : passed;
}

/** What a rule is asked about, one at a time: the canvas, each note of a block, each record of a kind. */
export type About = 'canvas' | Block | RecordKey;
export type SubjectOf<A extends About> = A extends Block
  ? ElementOf<A>
  : A extends RecordKey
    ? RecordOf<A>
    : Pick<Canvas, 'id' | 'meta'>;

/** A threshold of a rule that a canvas or a pack may set. */
export interface Option {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit: Unit | 'steps' | 'ratio' | 'accounts';
}
export type Options<O extends string> = Readonly<Record<O, number>>;

/** Asks a rule's question of one subject. */
export type Check<A extends About, O extends string = string> = (
  subject: SubjectOf<A>,
  view: CanvasView,
  options: Options<O>,
) => Verdict;

/** Words of a rule that go before those of the catalogue, such as a pack's; `{note}` is the note's name. */
export interface RuleTexts {
  readonly name: string;
  readonly title: string;
  readonly detail: string;
  readonly page?: string;
}

/** A rule: plain data and pure functions. Its texts are in the catalogue, its page in `ID.md`. */
export interface Rule<A extends About = About, O extends string = never> {
  readonly id: string;
  readonly about: A;
  readonly category: Category;
  readonly kind: Kind;
  readonly decidable: Decidable;
  readonly severity: Severity;
  /** Severity at a stage where it differs; a hit's own severity goes before both. */
  readonly atStage?: Partial<Record<Stage, Severity>>;
  readonly sources: readonly SourceKey[];
  /** Rows of the domain document's section 1 that this rule answers. */
  readonly seeds: readonly string[];
  /**
   * The fields that a verdict may rest on, as `segments.role`, on whatever note it reads them;
   * after an edit only rules that read what changed are asked again. Kept true by a gate.
   */
  readonly reads: readonly Read[];
  /** Thresholds, by name. */
  readonly options?: Readonly<Record<O, Option>>;
  readonly texts?: Partial<RuleTexts>;
  check(subject: SubjectOf<A>, view: CanvasView, options: Options<O>): Verdict;
  /** The same question asked of subjects of another kind. */
  readonly beside?: { readonly [B in About]?: Check<B, O> };
  /** Ways to mend a hit, most useful first. */
  fixes?(hit: Hit, view: CanvasView, options: Options<O>): Fix[];
}

/** A field of a note, a record or the canvas's own settings. */
export type Read = `${Block | RecordKey | 'meta'}.${string}` | '*';

/** A rule about any subject, as the registry holds it. */
export type AnyRule = { [A in About]: Rule<A, string> }[About];
