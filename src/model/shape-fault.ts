/** What is wrong with something that was read: a key of the catalogue, with where and what. */
export interface Fault<Key extends string> {
  readonly key: Key;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What a value is, in few words: short values as they are, the rest by kind. */
export function kindOf(value: unknown): string {
  if (value === undefined) return '—';
  if (typeof value === 'number') return String(value);
  if (value === null || typeof value !== 'object')
    return JSON.stringify(value)?.slice(0, 60) ?? '—';
  return Array.isArray(value) ? '[…]' : '{…}';
}

/** What no file has and no schema should have to look at: too many levels or entries, `__proto__`. */
export function shapeFault(
  value: unknown,
  limits: { readonly depth: number; readonly count: number },
  /** Where it stands; the same list all the way down, since every file passes here whole. */
  path: string[] = [],
): Fault<'wrong-field' | 'too-deep' | 'too-many'> | undefined {
  // JSON reads 1e999 and cannot write it again.
  if (value === Infinity || value === -Infinity) {
    const values = { path: path.join('.'), expected: 'number', found: kindOf(value) };
    return { key: 'wrong-field', values };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (path.length === limits.depth) return { key: 'too-deep', values: { limit: limits.depth } };
  const keys = Object.keys(value);
  if (keys.length > limits.count) {
    return { key: 'too-many', values: { path: path.join('.') || '(file)', limit: limits.count } };
  }
  for (const key of keys) {
    path.push(key);
    // zod would leave it out without a word.
    if (key === '__proto__') {
      const values = { path: path.join('.'), expected: 'another key', found: kindOf(key) };
      return { key: 'wrong-field', values };
    }
    const fault = shapeFault((value as Record<string, unknown>)[key], limits, path);
    if (fault) return fault;
    path.pop();
  }
  return undefined;
}
