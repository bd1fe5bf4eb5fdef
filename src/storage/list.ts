import { allStored } from './database';
import { keptCanvases, type Kept } from './local';
import { listLast } from './local-list';

/**
 * The canvases kept in this browser, the last opened first. Those that only the database still
 * knows, as after a crash, come last, and are listed from then on.
 */
export async function allKept(): Promise<Kept[]> {
  const listed = keptCanvases();
  const known = new Set(listed.map(({ id }) => id));
  // A browser without a database has what is listed.
  const stored = await allStored().catch(() => []);
  const more = stored.flatMap(({ id, name, at }) =>
    known.has(id) ? [] : [{ id, name, changed: at }],
  );
  if (more.length > 0) listLast(more);
  return [...listed, ...more];
}
