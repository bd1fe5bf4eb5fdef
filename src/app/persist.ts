import { askToKeep } from '../storage/meter';
import { useDocument } from '../store/document';

/**
 * Asks the browser, once someone has worked here, not to clear what is kept by itself: who only
 * looks around is asked nothing. Returns how to stop.
 */
export function askOnce(): () => void {
  const stop = useDocument.subscribe(({ timeline, save }) => {
    if (!timeline?.past.length || save.state !== 'saved') return;
    stop();
    void askToKeep();
  });
  return stop;
}
