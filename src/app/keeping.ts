import { allKept } from '../storage/list';
import { keptCanvases } from '../storage/local';
import { databaseShelf, localShelf, type Shelf } from '../storage/shelf';
import { currentCanvas } from '../store/document';
import { startKeeper } from './keeper';
import { openKept } from './open-kept';

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
  const had = keptCanvases().length > 0;
  const [last] = await allKept();
  if (!had && last && !currentCanvas()) openKept(last.id);
}
