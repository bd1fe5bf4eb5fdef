import { allKept } from '../storage/list';
import { cardFor } from '../storage/cards';
import { watchChanges } from '../storage/changes';
import { makeRoom } from '../storage/room';
import { databaseShelf, localShelf, type Shelf } from '../storage/shelf';
import { t } from '../i18n/translate';
import { currentCanvas } from '../store/document';
import { notify } from '../store/notices';
import { startSnapshots } from './history/snapshots';
import { startKeeper } from './keeper';
import { openKept, wasListed } from './open-kept';
import { askOnce } from './persist';

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
  stops.push(
    startKeeper(shelf),
    watchChanges(({ what, ids }) => what === 'binned' && tellBinned(ids)),
    askOnce(),
  );
  await comeBack();
  void sayWhereItIs();
  // Local storage is a place for a few.
  void makeRoom(currentCanvas()?.id).catch(() => undefined);
  return () => stops.forEach((stop) => stop());
}

/** Whoever lost the list in a crash comes back to where they were as well. */
async function comeBack(): Promise<void> {
  if (wasListed()) return;
  // The clock only chooses what is shown first; every one is listed.
  const { canvases } = await allKept();
  const [last] = canvases.toSorted((a, b) => (b.changed ?? 0) - (a.changed ?? 0));
  if (last && !currentCanvas()) openKept(last.id);
}

/** The open canvas may have been put into the bin before, by another tab. */
async function sayWhereItIs(): Promise<void> {
  const id = currentCanvas()?.id;
  const card = id === undefined ? undefined : await cardFor(id).catch(() => undefined);
  if (card?.binned !== undefined) tellBinned([card.id]);
}

function tellBinned(ids: readonly string[]): void {
  const open = currentCanvas();
  if (open && ids.includes(open.id)) notify(t('tabs.binned'), { tone: 'problem' });
}
