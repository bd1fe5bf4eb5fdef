import { create } from 'zustand';
import type { Id } from '../model/canvas';

/** The link that was clicked: its two ends, by the ids of their notes. */
export const useChosenLink = create<{
  readonly link: { readonly from: Id; readonly to: Id } | undefined;
}>(() => ({ link: undefined }));

/** Chooses a link, or none. */
export function chooseLink(link: { from: Id; to: Id } | undefined): void {
  useChosenLink.setState({ link });
}
