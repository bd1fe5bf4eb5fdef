import '../i18n/trouble';
import { t } from '../i18n/translate';
import { currentCanvas, useDocument } from '../store/document';
import { notify } from '../store/notices';
import { flushDrafts } from '../ui/controls/draft';
import { isPending, saveNow } from './save';
import { saveFile } from './save-file';

/** How long a reload waits for the last edit to be written, in milliseconds. */
const PATIENCE = 5000;

/** Writes whatever is typed or open; false where it could not be written. */
async function allWritten(): Promise<boolean> {
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

/** Whether the page would come back: from the service worker, or from the network. */
async function wouldComeBack(): Promise<boolean> {
  if (location.protocol === 'file:' || navigator.serviceWorker?.controller) return true;
  try {
    return (await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/**
 * Loads the page anew once everything is written and it would come back; else says why not.
 * `before` is done in between.
 */
export async function reload(before?: () => Promise<void>): Promise<void> {
  if (!(await allWritten())) {
    notify(t('reload.unsaved'), {
      tone: 'problem',
      action: { label: t('save.download'), run: saveFile },
    });
  } else if (await wouldComeBack()) {
    await before?.();
    location.reload();
  } else notify(t('reload.offline'), { tone: 'problem' });
}
