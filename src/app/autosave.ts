import { useDocument } from '../store/document';
import { flushDrafts } from '../ui/controls/draft';
import { saveNow, saveSoon } from './save';

/**
 * Keeps the open canvas in this browser: after each edit, and at once when the page is hidden,
 * left or put to sleep. Returns how to stop.
 */
export function startAutosave(): () => void {
  const stopStore = useDocument.subscribe((state, before) => {
    if (!state.timeline || state.timeline.canvas === before.timeline?.canvas) return;
    if (state.save.state === 'saved') state.setSave({ state: 'saving' });
    saveSoon();
  });
  const leave = () => {
    flushDrafts();
    saveNow();
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
  return () => {
    stopStore();
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('beforeunload', warn);
  };
}
