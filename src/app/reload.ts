import '../i18n/trouble';
import { t } from '../i18n/translate';
import { notify } from '../store/notices';
import { allWritten } from './all-written';
import { saveFile } from './save-file';

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
