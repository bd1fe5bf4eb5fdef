import { dequal as equal } from 'dequal/lite';

/** A field that two states of one thing do not have in common; nothing stands for a missing value. */
export interface FieldChange {
  /** Dotted, as `economics.churnMonth`. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Bag = Readonly<Record<string, unknown>>;

/** What is read as one: half of it says nothing. */
const WHOLE: ReadonlySet<string> = new Set(['expectation', 'lockIn', 'about', 'aside']);

/**
 * The fields that differ, by their paths. A quantity or a list is one field; a group of fields that
 * holds nothing is the same as none.
 */
export function fieldsChanged(before: unknown, after: unknown, path = ''): FieldChange[] {
  if (before === after || equal(before, after)) return [];
  if ([before, after].every((side) => side === undefined || isGroup(side, path))) {
    const [was, is] = [before ?? {}, after ?? {}] as [Bag, Bag];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
      fieldsChanged(own(was, key), own(is, key), path ? `${path}.${key}` : key),
    );
  }
  return [{ path, before, after }];
}

const isGroup = (value: unknown, path: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !('unit' in value) &&
  !WHOLE.has(path);

/** An own field: one may be called “constructor”. */
export const own = (bag: Bag, key: string): unknown =>
  Object.hasOwn(bag, key) ? bag[key] : undefined;
