import { useMemo, useSyncExternalStore } from 'react';
import { allFaces } from '../../layout/face';
import { layoutSheet, type Sheet } from '../../layout/sheet';
import type { Canvas } from '../../model/canvas';
import { useFindings } from '../../store/findings';
import { forgetWidths, measure } from '../controls/measure';

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

/** The sheet in a given width; laid out anew when the canvas, the room or the fonts change. */
export function useSheet(canvas: Canvas, width: number, minHeight: number): Sheet {
  const fonts = useFonts();
  const figures = useFindings((state) => state.checker?.figures);
  return useMemo(() => {
    void fonts;
    return layoutSheet(allFaces(canvas, figures), { width, minHeight, measure });
  }, [canvas, width, minHeight, fonts, figures]);
}
