import '../i18n/panel';
import { fileName } from '../formats/write-json';
import { canvasPdf } from '../formats/pdf/canvas-pdf';
import type { Paper } from '../formats/drawing/paper';
import { glossary, sourcesPage } from '../formats/report/glossary';
import { t } from '../i18n/translate';
import type { Canvas } from '../model/canvas';
import { check, ruleOf } from '../store/checker';
import type { ViewName } from '../store/view';
import { download } from './download';
import { findingsInWords } from './findings-in-words';
import { loadFont } from './pdf-fonts';
import { making, pictureOf } from './pictures/make';
import { isShown } from './pictures/shown';

interface ExportPdfOptions {
  readonly paper: Paper;
  readonly findings: boolean;
  readonly inside: boolean;
  /** The colour of its cover, where it is to be a report; the views are those of a report then. */
  readonly report?: string | undefined;
}

const REPORTED = ['canvas', 'relationships', 'journey', 'economics'] as const;

/**
 * Makes a PDF with the given views of a canvas and hands it to the downloads; says which
 * characters no font has.
 */
export async function exportPdf(
  canvas: Canvas,
  chosen: readonly ViewName[],
  { paper, findings: listed, inside, report }: ExportPdfOptions,
): Promise<{ file: string; missing: readonly string[] }> {
  const views = report ? REPORTED.filter((view) => isShown(canvas, view)) : chosen;
  const { findings } = check(canvas);
  const picturesOf = async (names: readonly ViewName[]) => {
    const pictures = await Promise.all(names.map(pictureOf));
    return pictures.flatMap((one) => (one ? [making(one, canvas, findings)] : []));
  };
  const evidence = isShown(canvas, 'evidence') ? (['evidence'] as const) : [];
  const { bytes, missing } = await canvasPdf(canvas, {
    loadFont,
    paper,
    date: new Date(),
    inside,
    sheet: views.includes('canvas'),
    pictures: await picturesOf(views),
    ...(report || listed ? { findings: findingsInWords(canvas, Boolean(report)) } : {}),
    ...(report && {
      report: {
        color: report,
        appendix: [
          ...(await picturesOf(evidence)),
          ...glossary(canvas),
          ...sourcesPage(findings.flatMap(({ rule }) => ruleOf(rule)?.sources ?? [])),
        ],
      },
    }),
  });
  const [only] = views;
  const part = views.length === 1 && only && only !== 'canvas' ? t(`view.${only}`) : undefined;
  const file = fileName(canvas, 'pdf', report ? t('export.what.report') : part);
  download(new Blob([bytes], { type: 'application/pdf' }), file);
  return { file, missing };
}
