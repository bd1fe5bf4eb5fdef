import { t } from '../i18n/translate';
import { loadCanvas, watchOtherTabs } from '../storage/local';
import { sameCanvas } from '../formats/json';
import { currentCanvas, useDocument } from '../store/document';
import { notify } from '../store/notices';
import { flushDrafts } from '../ui/controls/draft';
import { openCopy } from './open';
import { cancelSave, isPending, saveNow, saveSoon } from './save';

/**
 * Keeps the open canvas in this browser: a moment after each edit, and at once when the page is
 * hidden, left or put to sleep. Returns how to stop.
 */
export function startAutosave(): () => void {
  const stopStore = useDocument.subscribe((state, before) => {
    if (!state.timeline || state.timeline.canvas === before.timeline?.canvas) return;
    if (state.save.state === 'saved') state.setSave({ state: 'saving' });
    saveSoon();
  });
  const leave = () => {
    flushDrafts();
    if (isPending()) saveNow();
  };
  const hidden = () => document.visibilityState === 'hidden' && leave();
  // Only work that could not be kept is worth a question on leaving.
  const warn = (event: BeforeUnloadEvent) => {
    leave();
    if (useDocument.getState().save.state === 'failed') event.preventDefault();
  };
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('beforeunload', warn);
  window.addEventListener('pagehide', leave);
  const stopTabs = watchOtherTabs(onOtherTab);
  return () => {
    stopStore();
    stopTabs();
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('beforeunload', warn);
  };
}

/** Another tab has written this canvas: follow it, and keep what is only here as a copy. */
function onOtherTab(id: string): void {
  if (currentCanvas()?.id !== id) return;
  flushDrafts();
  const canvas = currentCanvas()!;
  const other = loadCanvas(id);
  if (other.ok && sameCanvas(other.canvas, canvas)) return;
  const { save } = useDocument.getState();
  // What another tab wrote is never written over, even if only a newer Rapport can read it.
  if (isPending() || save.state === 'failed' || !other.ok) {
    cancelSave();
    openCopy(canvas);
    notify(t('tabs.copied'), { tone: 'problem' });
    return;
  }
  useDocument.getState().open(other.canvas);
  // Following is reading: to write it again would echo between the tabs for ever.
  cancelSave();
  useDocument.getState().setSave({ state: 'saved' });
  notify(t('tabs.followed'));
}
