import type { PaperFinding } from '../formats/drawing/finding';
import { describe, fixLabel } from '../i18n/describe';
import { waiverText } from '../i18n/waiver';
import type { Canvas } from '../model/canvas';
import { viewOf } from '../model/view';
import { check, fixesOf } from '../store/checker';

/** All findings of a canvas, those set aside as well, in words; with what would mend them if asked. */
export function findingsInWords(canvas: Canvas, fixes: boolean): PaperFinding[] {
  const view = viewOf(canvas);
  const { findings, waived } = check(canvas);
  return [...findings, ...waived].map((finding) => ({
    on: finding.on,
    block: finding.block,
    severity: finding.severity,
    kind: finding.kind,
    ...describe(finding, view),
    ...(fixes && { fixes: fixesOf(finding, canvas).map((fix) => fixLabel(fix, view)) }),
    ...(finding.waiver ? { waived: waiverText(finding.waiver) } : {}),
  }));
}
