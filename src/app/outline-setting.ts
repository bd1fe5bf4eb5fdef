import { writeSetting } from '../storage/settings';
import { useView } from '../store/view';

/** Keeps in this browser whether the canvas is shown as an outline. Returns how to stop. */
export function rememberOutline(): () => void {
  return useView.subscribe(({ outline }, before) => {
    if (outline !== before.outline) writeSetting('outline', outline ? 'yes' : 'no');
  });
}
