import type { Id } from '../model/canvas';
import { allStored } from './database';
import { CANVAS, keptCanvases, revisionOf, storage, textOf } from './local';

/** A canvas as it is kept, whether or not anyone can read it. */
export interface KeptText {
  readonly id: Id;
  readonly revision: number;
  readonly text: string;
}

/** What local storage holds, by what its keys are called: the list of canvases may be damaged. */
function localTexts(): KeptText[] {
  const store = storage();
  if (!store) return [];
  const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '');
  return keys
    .filter((key) => key.startsWith(CANVAS))
    .map((key) => {
      const kept = store.getItem(key) ?? '';
      return {
        id: key.slice(CANVAS.length),
        revision: revisionOf(kept),
        text: textOf(kept),
      };
    });
}

/**
 * The text of the canvas that was open last, wherever it got furthest, without a look into it: for
 * a page that can no longer be trusted to read it. Nothing where none is kept.
 */
export async function lastKept(): Promise<KeptText | undefined> {
  const stored = await allStored().catch(() => []);
  let local: KeptText[] = [];
  try {
    local = localTexts();
  } catch {
    // The database may still have it.
  }
  const last = keptCanvases()[0]?.id ?? stored[0]?.id ?? local[0]?.id;
  return [...local, ...stored]
    .filter(({ id }) => id === last)
    .reduce<KeptText | undefined>(
      (best, text) => (best && best.revision >= text.revision ? best : text),
      undefined,
    );
}
