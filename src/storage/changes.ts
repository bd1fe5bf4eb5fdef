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
  tell(WRITES, { id, revision });
}

/** Tells every tab, this one as well, that what is kept has changed. */
export function tellChange(change: Change): void {
  tell(NAME, change);
}

function tell(name: string, message: unknown): void {
  try {
    const channel = new BroadcastChannel(name);
    channel.postMessage(message);
    channel.close();
  } catch {
    // Where tabs cannot speak, each looks for itself when it is loaded.
  }
}

/** Calls back when what is kept has changed, here or in another tab. Returns how to stop. */
export function watchChanges(changed: (change: Change) => void): () => void {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(NAME);
  } catch {
    return () => undefined;
  }
  channel.addEventListener('message', ({ data }: MessageEvent<Partial<Change> | undefined>) => {
    if (data?.what && Array.isArray(data.ids)) changed({ what: data.what, ids: data.ids });
  });
  return () => channel.close();
}
