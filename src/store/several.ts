import { create } from 'zustand';
import { select } from './view';

/** Whether a tap adds notes to the selection: the way for fingers, which have no Shift. */
export const useSeveral = create<{ readonly on: boolean }>(() => ({ on: false }));

/** From now on a tap adds a note to the selection or takes it out. */
export function startSeveral(): void {
  useSeveral.setState({ on: true });
}

/** A tap chooses one note again; nothing stays selected. */
export function endSeveral(): void {
  useSeveral.setState({ on: false });
  select();
}
