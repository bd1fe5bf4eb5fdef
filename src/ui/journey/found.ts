import { useMemo } from 'react';
import { describe } from '../../i18n/describe';
import type { Found } from '../../layout/picture';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import { isYoung } from '../../rules/young';
import { useFindings } from '../../store/findings';

const NONE: readonly Found[] = [];

/** The findings that stand, with their titles; none while the canvas is young or not checked yet. */
export function useFound(canvas: Canvas): readonly Found[] {
  const { report, checked } = useFindings();
  const young = isYoung(canvas);
  return useMemo(() => {
    if (!report || !checked || young) return NONE;
    const view = viewOf(checked);
    return report.findings.map((finding) => ({
      ...finding,
      // Made when it is asked for: most findings are about something else.
      get title() {
        return describe(finding, view).title;
      },
    }));
  }, [report, checked, young]);
}
