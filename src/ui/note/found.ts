import { useMemo } from 'react';
import { describe } from '../../i18n/describe';
import type { Found } from '../../layout/picture';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import type { Finding } from '../../rules/engine';
import { isYoung } from '../../rules/young';
import { useFindings } from '../../store/findings';

/** Findings of a canvas as views and their pictures tell of them; nothing while there is too little to judge. */
export function foundOf(canvas: Canvas, findings: readonly Finding[]): Found[] | undefined {
  return isYoung(canvas) ? undefined : told(canvas, findings);
}

function told(canvas: Canvas, findings: readonly Finding[]): Found[] {
  const view = viewOf(canvas);
  return findings.map((finding) => ({
    ...finding,
    // Made when it is asked for: a view tells of few of them.
    get title() {
      return describe(finding, view).title;
    },
  }));
}

/** The findings that stand on the open canvas, as far as it is checked; nothing before that. */
export function useFound(): readonly Found[] | undefined {
  const { report, checked } = useFindings();
  return useMemo(() => report && checked && foundOf(checked, report.findings), [report, checked]);
}

/** The same on a young canvas, too: for what is drawn without being counted. */
export function useFoundEvenYoung(): readonly Found[] | undefined {
  const { report, checked } = useFindings();
  return useMemo(() => report && checked && told(checked, report.findings), [report, checked]);
}
