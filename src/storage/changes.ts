import type { Id } from '../model/canvas';

/** What was done to the canvases that are kept. */
export interface Change {
  readonly what: 'binned' | 'other';
  readonly ids: readonly Id[];
}

const NAME = 'rapport-library';
/** On which tabs tell each other of what they wrote. */
export const WRITES = 'rapport';

/** Tells every tab that a canvas was written, with the number of the write. */
export function tellWrite(id: Id, revision: number): void {
  const channel = new BroadcastChannel(WRITES);
  channel.postMessage({ id, revision });
  channel.close();
}

/** Tells every tab, this one as well, that what is kept has changed. */
export function tellChange(change: Change): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(change);
  channel.close();
}

/** Calls back when what is kept has changed, here or in another tab. Returns how to stop. */
export function watchChanges(changed: (change: Change) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }: MessageEvent<Partial<Change> | undefined>) => {
    if (data?.what && Array.isArray(data.ids)) changed({ what: data.what, ids: data.ids });
  });
  return () => channel.close();
}
