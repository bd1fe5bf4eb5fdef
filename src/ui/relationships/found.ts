import { describe } from '../../i18n/describe';
import type { Found } from '../../layout/picture';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import type { Report } from '../../rules/engine';
import { isYoung } from '../../rules/young';

/** The findings that stand, as rows tell of them; none before the check and while there is too little to judge. */
export function foundIn(
  report: Report | undefined,
  canvas: Canvas | undefined,
): Found[] | undefined {
  if (!report || !canvas || isYoung(canvas)) return undefined;
  const view = viewOf(canvas);
  return report.findings.map((finding) => {
    const { on, also, block, rule, severity, kind } = finding;
    const { title } = describe(finding, view);
    return { on, also, block, rule, severity, kind, title };
  });
}
