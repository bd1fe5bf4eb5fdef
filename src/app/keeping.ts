import { databaseShelf, localShelf, type Shelf } from '../storage/shelf';
import { startKeeper } from './keeper';

/** Begins to keep canvases for good. Returns how to stop. */
export async function startKeeping(): Promise<() => void> {
  let shelf: Shelf;
  try {
    shelf = await databaseShelf();
  } catch {
    // Switched off, or damaged: what the page can do without it, it does.
    shelf = localShelf();
  }
  return startKeeper(shelf);
}
