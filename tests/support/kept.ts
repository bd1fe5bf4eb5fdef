import { afterEach, beforeEach } from 'vitest';
import { startAutosave } from '../../src/app/autosave';
import { startKeeper } from '../../src/app/keeper';
import { databaseShelf } from '../../src/storage/shelf';
import { useDocument } from '../../src/store/document';
import { useNotices } from '../../src/store/notices';
import { emptyBrowser } from './stored';

/**
 * Each test has a browser of its own, in which canvases are kept as in the app. Returns what stops
 * that: what else is started goes there.
 */
export function keptAnew(): (() => void)[] {
  const stops: (() => void)[] = [];
  beforeEach(async () => {
    emptyBrowser();
    useDocument.getState().close();
    useNotices.setState({ notices: [] });
    stops.push(startAutosave(), startKeeper(await databaseShelf()));
  });
  afterEach(() => stops.splice(0).forEach((stop) => stop()));
  return stops;
}
