import { useSyncExternalStore } from 'react';
import { forgetWidths } from './measure';

let fontsLoaded = 0;
const fontListeners = new Set<() => void>();
document.fonts?.addEventListener('loadingdone', () => {
  forgetWidths();
  fontsLoaded += 1;
  for (const listener of fontListeners) listener();
});
const onFonts = (listener: () => void) => {
  fontListeners.add(listener);
  return () => fontListeners.delete(listener);
};

/** Changes when fonts have arrived, and with them the widths of texts. */
export function useFonts(): number {
  return useSyncExternalStore(onFonts, () => fontsLoaded);
}
