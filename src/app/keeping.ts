import { allKept } from '../storage/list';
import { databaseShelf, localShelf, type Shelf } from '../storage/shelf';
import { currentCanvas } from '../store/document';
import { startSnapshots } from './history/snapshots';
import { startKeeper } from './keeper';
import { openKept, wasListed } from './open-kept';

/** Begins to keep canvases for good. Returns how to stop. */
export async function startKeeping(): Promise<() => void> {
  let shelf: Shelf;
  const stops: (() => void)[] = [];
  try {
    shelf = await databaseShelf();
    stops.push(startSnapshots());
  } catch {
    // Switched off, or damaged: what the page can do without it, it does.
    shelf = localShelf();
  }
  stops.push(startKeeper(shelf));
  await comeBack();
  return () => stops.forEach((stop) => stop());
}

/** Whoever lost the list in a crash comes back to where they were as well. */
async function comeBack(): Promise<void> {
  if (wasListed()) return;
  // The clock only chooses what is shown first; every one is listed.
  const [last] = (await allKept()).toSorted((a, b) => (b.changed ?? 0) - (a.changed ?? 0));
  if (last && !currentCanvas()) openKept(last.id);
}
