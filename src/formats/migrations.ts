/** Turns a file of one version into the next one's shape. */
export type Migration = (file: Record<string, unknown>) => Record<string, unknown>;

/** Migration from version n at place n - 1. Version 1 is the first: there is nothing to migrate yet. */
export const MIGRATIONS: readonly Migration[] = [];

/** Brings a file of an older version up to date, step by step; `chain` is for tests. */
export function migrate(
  file: Record<string, unknown>,
  version: number,
  chain = MIGRATIONS,
): Record<string, unknown> {
  return chain.slice(version - 1).reduce((current, step) => step(current), file);
}
