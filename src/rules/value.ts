import type { Id } from '../model/canvas';

/** A value for a message: data, never a sentence. Texts are made of it in `i18n`. */
export type Value =
  | { readonly element: Id }
  | { readonly elements: readonly Id[] }
  /** A word of an enumeration, such as ['relationshipType', 'self_service']. */
  | { readonly word: readonly [string, string] }
  | { readonly words: readonly (readonly [string, string])[] }
  /** An amount in the canvas's currency. */
  | { readonly money: number }
  /** A fraction 0..1. */
  | { readonly share: number }
  /** How many times as much as one. */
  | { readonly ratio: number }
  /** A stretch of time. */
  | { readonly months: number }
  | { readonly count: number }
  /** A rule, by its id. */
  | { readonly rule: string }
  | { readonly text: string };
export type Values = Readonly<Record<string, Value>>;
