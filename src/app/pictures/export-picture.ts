import { packed } from '../../formats/carried/packed';
import { intoPng } from '../../formats/carried/png';
import { intoSvg } from '../../formats/carried/svg';
import { contentOf } from '../../formats/drawing/content';
import { measureWith } from '../../formats/drawing/pen';
import { drawWhole } from '../../formats/drawing/whole';
import { fileName } from '../../formats/write-json';
import { canvasSvg } from '../../formats/svg/canvas-svg';
import { svgText } from '../../formats/svg/svg-pen';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { check } from '../../store/checker';
import type { ViewName } from '../../store/view';
import { download, downloadText } from '../download';
import { making, pictureOf } from './make';
import { PixelPen } from './pixel-pen';
import { loadFonts, widthOf } from './widths';

/** Makes a picture of one view and hands it to the downloads; returns the file's name. */
export async function exportPicture(
  canvas: Canvas,
  view: ViewName,
  as: 'png' | 'svg',
  inside: boolean,
): Promise<string> {
  const picture = await pictureOf(view);
  await loadFonts(canvas);
  const make = picture && making(picture, canvas, check(canvas).findings);
  const file = fileName(canvas, as, t(`view.${view}`));
  const carried = inside ? await packed(canvas) : undefined;
  if (as === 'svg') {
    const svg = canvasSvg(canvas, widthOf, make);
    downloadText(carried ? intoSvg(svg, carried) : svg, file, 'image/svg+xml');
  } else {
    const pen = new PixelPen();
    drawWhole(pen, contentOf(canvas, undefined, svgText), make?.(measureWith(pen)));
    const blob = await png(pen.context.canvas);
    const bytes = carried && intoPng(new Uint8Array(await blob.arrayBuffer()), carried);
    download(bytes ? new Blob([bytes], { type: blob.type }) : blob, file);
  }
  return file;
}

function png(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => {
      if (blob) done(blob);
      else fail(new Error(t('export.tooLarge')));
    }, 'image/png'),
  );
}
