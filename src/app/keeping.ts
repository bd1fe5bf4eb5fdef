import { allKept } from '../storage/list';
import { databaseShelf, localShelf, type Shelf } from '../storage/shelf';
import { currentCanvas } from '../store/document';
import { startKeeper } from './keeper';
import { openKept, wasListed } from './open-kept';

/** Begins to keep canvases for good. Returns how to stop. */
export async function startKeeping(): Promise<() => void> {
  let shelf: Shelf;
  try {
    shelf = await databaseShelf();
  } catch {
    // Switched off, or damaged: what the page can do without it, it does.
    shelf = localShelf();
  }
  const stop = startKeeper(shelf);
  await comeBack();
  return stop;
}

/** Whoever lost the list in a crash comes back to where they were as well. */
async function comeBack(): Promise<void> {
  if (wasListed()) return;
  // The clock only chooses what is shown first; every one is listed.
  const [last] = (await allKept()).toSorted((a, b) => (b.changed ?? 0) - (a.changed ?? 0));
  if (last && !currentCanvas()) openKept(last.id);
}
