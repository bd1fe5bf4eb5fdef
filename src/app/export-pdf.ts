import { fileName } from '../formats/json';
import { canvasPdf } from '../formats/pdf/canvas-pdf';
import type { PaperFinding } from '../formats/drawing/finding';
import type { Paper } from '../formats/drawing/paper';
import { describe } from '../i18n/describe';
import { t } from '../i18n/translate';
import { waiverText } from '../i18n/waiver';
import type { Canvas } from '../model/canvas';
import { viewOf } from '../model/view';
import { check } from '../store/checker';
import type { ViewName } from '../store/view';
import { download } from './download';
import { loadFont } from './pdf-fonts';
import { making, pictureOf } from './pictures/make';

/**
 * Makes a PDF with the given views of a canvas and hands it to the downloads; says which
 * characters no font has.
 */
export async function exportPdf(
  canvas: Canvas,
  views: readonly ViewName[],
  paper: Paper,
  { findings: withFindings, inside }: { findings: boolean; inside: boolean },
): Promise<{ file: string; missing: readonly string[] }> {
  const pictures = (await Promise.all(views.map(pictureOf))).filter((one) => one !== undefined);
  const { findings } = check(canvas);
  const { bytes, missing } = await canvasPdf(canvas, {
    loadFont,
    paper,
    date: new Date(),
    inside,
    sheet: views.includes('canvas'),
    pictures: pictures.map((picture) => making(picture, canvas, findings)),
    ...(withFindings ? { findings: findingsInWords(canvas) } : {}),
  });
  const [only] = views;
  const part = views.length === 1 && only && only !== 'canvas' ? t(`view.${only}`) : undefined;
  const file = fileName(canvas, 'pdf', part);
  download(new Blob([bytes], { type: 'application/pdf' }), file);
  return { file, missing };
}

function findingsInWords(canvas: Canvas): PaperFinding[] {
  const view = viewOf(canvas);
  const { findings, waived } = check(canvas);
  return [...findings, ...waived].map((finding) => ({
    on: finding.on,
    block: finding.block,
    severity: finding.severity,
    kind: finding.kind,
    ...describe(finding, view),
    ...(finding.waiver ? { waived: waiverText(finding.waiver) } : {}),
  }));
}
