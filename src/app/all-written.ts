import { currentCanvas, useDocument } from '../store/document';
import { flushDrafts } from '../ui/controls/draft';
import { isPending, saveNow } from './save';

/** How long one waits for the last edit to be written, in milliseconds. */
const PATIENCE = 5000;

/** Writes whatever is typed or open; false where it could not be written. */
export async function allWritten(): Promise<boolean> {
  flushDrafts();
  if (!currentCanvas()) return true;
  saveNow();
  return new Promise((resolve) => {
    const done = (result: boolean) => {
      stop();
      clearTimeout(timer);
      resolve(result);
    };
    const look = () => {
      const { state } = useDocument.getState().save;
      if (!isPending() || state === 'failed') done(state !== 'failed');
    };
    const timer = setTimeout(() => done(false), PATIENCE);
    const stop = useDocument.subscribe(look);
    look();
  });
}
