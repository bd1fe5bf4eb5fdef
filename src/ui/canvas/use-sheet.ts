import { useMemo } from 'react';
import { allFaces } from '../../layout/face';
import { layoutSheet, type Sheet } from '../../layout/sheet';
import type { Canvas } from '../../model/canvas';
import { useFindings } from '../../store/findings';
import { useFonts } from '../controls/fonts';
import { measure } from '../controls/measure';

/** The sheet in a given width; laid out anew when the canvas, the room or the fonts change. */
export function useSheet(canvas: Canvas, width: number, minHeight: number): Sheet {
  const fonts = useFonts();
  const figures = useFindings((state) => state.checker?.figures);
  return useMemo(() => {
    void fonts;
    return layoutSheet(allFaces(canvas, figures), { width, minHeight, measure });
  }, [canvas, width, minHeight, fonts, figures]);
}
