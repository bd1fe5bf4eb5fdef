import '../i18n/panel';
import type { Paper } from '../formats/drawing/paper';
import { t } from '../i18n/translate';
import { currentCanvas } from '../store/document';
import { notify } from '../store/notices';
import type { ViewName } from '../store/view';
import { flushDrafts } from '../ui/controls/draft';
import { isMissingPart } from './missing-part';
import { whyOf } from './why-of';

export type Format = 'pdf' | 'png' | 'svg' | 'pptx';

interface TakeAwayOptions {
  readonly paper?: Paper;
  readonly findings?: boolean;
  /** The colour of its cover, where a report is to be made; only as a PDF. */
  readonly report?: string | undefined;
  /** False leaves the canvas out, so that the file cannot be opened again. */
  readonly inside?: boolean;
}

/**
 * Makes files of views of the open canvas, hands them to the downloads and says how it went. A PDF
 * holds all of them, pictures have one each; slides have their own. Returns whether it worked.
 */
export async function takeAway(
  views: readonly ViewName[],
  as: Format,
  { paper = 'a4', findings = false, inside = true, report }: TakeAwayOptions = {},
): Promise<boolean> {
  flushDrafts();
  const canvas = currentCanvas();
  if (!canvas) return false;
  try {
    if (as === 'pdf') {
      const { exportPdf } = await import('./export-pdf');
      const { file, missing } = await exportPdf(canvas, views, { paper, findings, inside, report });
      if (missing.length > 0) {
        const characters = missing.join(' ');
        notify(t('export.missing', { file, characters }), { tone: 'problem' });
      } else notify(t('export.done', { file }));
      return true;
    }
    if (as === 'pptx') {
      const { exportPptx } = await import('./export-pptx');
      notify(t('export.done', { file: await exportPptx(canvas, findings) }));
      return true;
    }
    const { exportPicture } = await import('./pictures/export-picture');
    const files: string[] = [];
    for (const view of views) files.push(await exportPicture(canvas, view, as, inside));
    const [file] = files;
    notify(
      files.length === 1
        ? t('export.done', { file })
        : t('export.doneMany', { count: files.length }),
    );
    return true;
  } catch (error) {
    tellFailure(error);
    return false;
  }
}

/** Says why nothing could be made of the canvas; that a part of the page did not come has been said. */
export function tellFailure(error: unknown): void {
  if (isMissingPart(error)) return;
  notify(t('export.failed', { why: whyOf(error) }), { tone: 'problem' });
}
