import { describe } from '../../i18n/describe';
import type { Found } from '../../layout/picture';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import type { Report } from '../../rules/engine';

/** The findings that stand, as rows tell of them; none before the check. */
export function foundIn(
  report: Report | undefined,
  canvas: Canvas | undefined,
): Found[] | undefined {
  if (!report || !canvas) return undefined;
  const view = viewOf(canvas);
  return report.findings.map((finding) => {
    const { on, also, block, rule, severity, kind } = finding;
    const { title } = describe(finding, view);
    return { on, also, block, rule, severity, kind, title };
  });
}
