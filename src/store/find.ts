import { create } from 'zustand';
import type { Id } from '../model/canvas';
import type { Query } from '../model/query';
import { useView } from './view';

interface FindState {
  readonly query: Query;
  /** What the query finds, in order; nothing while nothing is asked. */
  readonly found: readonly Id[] | undefined;
  /** The note that was gone to last. */
  readonly at: Id | undefined;
  /** A request to go on to the next or the previous one; `ask` tells one from the next. */
  readonly go: { readonly by: 1 | -1; readonly ask: number } | undefined;
}

/** What is looked for and found. It stays for the next time Find is opened. */
export const useFind = create<FindState>(() => ({
  query: { text: '' },
  found: undefined,
  at: undefined,
  go: undefined,
}));

/** Opens the bar, or gives it the focus when it is open. */
export function openFind(): void {
  useView.setState(({ find }) => ({ find: find + 1 }));
}

export function closeFind(): void {
  useView.setState({ find: 0 });
  useFind.setState({ at: undefined, go: undefined });
}

/** Looks for something else. */
export function lookFor(query: Query): void {
  useFind.setState({ query, at: undefined });
}

let asked = 0;

/** Goes on to the next or the previous note that is found; opens the bar when it is closed. */
export function goOn(by: 1 | -1): void {
  if (useView.getState().find === 0) openFind();
  useFind.setState({ go: { by, ask: ++asked } });
}
