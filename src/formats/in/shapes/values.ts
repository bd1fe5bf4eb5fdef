import { own } from '../../../model/compare-fields';
import { kindOf } from '../../../model/shape-fault';

/** An object of a file that anyone may have written. */
export type Bag = Readonly<Record<string, unknown>>;

/** The value as an object with fields; nothing for lists and single values. */
export const bagOf = (value: unknown): Bag | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Bag) : undefined;

/** The objects in a list; none where it is no list. */
export const bagsIn = (value: unknown): Bag[] =>
  listOf(value).flatMap((one): Bag[] => (bagOf(one) ? [one as Bag] : []));

/** A list as it is, any other value as no entries. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text or a number as text; nothing for what is neither. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : Number.isFinite(value) ? String(value) : undefined;

/** The value at a path of fields; nothing where one of them is missing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    const bag = bagOf(inner);
    return bag && own(bag, key);
  }, value);
}

/** What a table says of a value that a file gives; nothing where it is not in the table. */
export const pick = <T>(table: Readonly<Record<string, T>>, value: unknown): T | undefined =>
  typeof value === 'string' && Object.hasOwn(table, value) ? table[value] : undefined;

/** Any value in few words, for saying what was not taken over. */
export const inShort = (value: unknown): string => (textOf(value) ?? kindOf(value)).slice(0, 200);
