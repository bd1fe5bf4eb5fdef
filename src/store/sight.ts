import { create } from 'zustand';
import type { Id } from '../model/canvas';

/** How the sheet is to be looked at. */
export type Sight =
  | { readonly to: 'in' | 'out' | 'actual' | 'fit' | 'selection' }
  /** Into sight, without the focus. */
  | { readonly to: 'note'; readonly id: Id }
  /** A place that something covers, in CSS pixels down from where it stands. */
  | { readonly to: 'lower'; readonly by: number };

interface SightState {
  /** The last request; each is a new object. */
  readonly sight: Sight | undefined;
  /** Whether a large sheet may show a small picture of itself. */
  readonly overview: boolean;
}

export const useSight = create<SightState>(() => ({ sight: undefined, overview: true }));

/** Asks the sheet to be shown in another way. */
export function lookAt(sight: Sight): void {
  useSight.setState({ sight });
}

/** Shows or puts away the small picture of a large sheet. */
export function showOverview(overview: boolean): void {
  useSight.setState({ overview });
}
