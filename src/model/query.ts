import type { Block } from './blocks';
import type { Id } from './canvas';
import type { State, Validation } from './enums';

/** What is looked for. What is not said does not matter; all that is said must hold. */
export interface Query {
  readonly text: string;
  readonly block?: Block;
  /** Only what serves this segment. */
  readonly segment?: Id;
  /** Only notes with such a finding, with any, or with none. */
  readonly finding?: 'error' | 'warning' | 'info' | 'any' | 'none';
  readonly status?: Validation;
  readonly state?: State;
}

/** How many filters narrow a search, beside its text. */
export const filtersOf = (query: Query): number =>
  Object.entries(query).filter(([part, value]) => part !== 'text' && value !== undefined).length;

/** Whether a query looks for anything at all. */
export const asksForSomething = (query: Query): boolean =>
  query.text.trim() !== '' || filtersOf(query) > 0;
