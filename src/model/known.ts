/**
 * The named fields of a parsed value. The schema keeps unknown fields so that a newer
 * file loses nothing here; code, though, may only speak of fields that the schema names.
 */
export type Known<T> = T extends readonly (infer Item)[]
  ? Known<Item>[]
  : T extends object
    ? {
        [K in keyof T as string extends K ? (unknown extends T[K] ? never : K) : K]: Known<T[K]>;
      }
    : T;
