import { fileName } from '../formats/json';
import { canvasPdf } from '../formats/pdf/canvas-pdf';
import type { PaperFinding } from '../formats/drawing/finding';
import { describe } from '../i18n/describe';
import { waiverText } from '../i18n/waiver';
import type { Canvas } from '../model/canvas';
import { viewOf } from '../model/view';
import { check } from '../store/checker';
import { download } from './download';
import { loadFont } from './pdf-fonts';

/** Makes the canvas's PDF and hands it to the downloads; says which characters no font has. */
export async function exportPdf(
  canvas: Canvas,
  paper: 'a4' | 'a3' | 'letter',
  withFindings: boolean,
): Promise<{ file: string; missing: readonly string[] }> {
  const { bytes, missing } = await canvasPdf(canvas, {
    loadFont,
    paper,
    date: new Date(),
    ...(withFindings ? { findings: findingsInWords(canvas) } : {}),
  });
  const file = fileName(canvas, 'pdf');
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
