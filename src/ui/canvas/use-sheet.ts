import { useMemo, useState } from 'react';
import { allFaces } from '../../layout/face';
import { makeFaceKeeper } from '../../layout/keep-faces';
import { layoutSheet, type Sheet } from '../../layout/sheet';
import type { Measure } from '../../layout/text';
import type { Canvas } from '../../model/canvas';
import { useFindings } from '../../store/findings';
import { useFonts } from '../controls/fonts';
import { measure } from '../controls/measure';

/** The sheet in a given width; laid out anew when the canvas, the room or the fonts change. */
export function useSheet(canvas: Canvas, width: number, minHeight: number): Sheet {
  const fonts = useFonts();
  const figures = useFindings((state) => state.checker?.figures);
  const [keep] = useState(makeFaceKeeper);
  const faces = useMemo(() => keep(allFaces(canvas, figures)), [keep, canvas, figures]);
  // Another measure for other fonts: lines that were broken with the last one hold no longer.
  const measured = useMemo((): Measure => {
    void fonts;
    return (text, style) => measure(text, style);
  }, [fonts]);
  return useMemo(
    () => layoutSheet(faces, { width, minHeight, measure: measured }),
    [faces, width, minHeight, measured],
  );
}
