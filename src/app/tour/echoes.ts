import { describe } from '../../i18n/describe';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import type { Finding } from '../../rules/engine';
import type { WhatIf } from '../../rules/what-if';

/**
 * An outcome without what goes and comes in the same words: the finding is then about another note,
 * and to the reader nothing has changed.
 */
export function withoutEchoes(outcome: WhatIf, before: Canvas): WhatIf {
  const title = (finding: Finding, canvas: Canvas) => describe(finding, viewOf(canvas)).title;
  const gone = new Set(outcome.closes.map((finding) => title(finding, before)));
  const come = new Set(outcome.opens.map((finding) => title(finding, outcome.canvas)));
  return {
    ...outcome,
    closes: outcome.closes.filter((finding) => !come.has(title(finding, before))),
    opens: outcome.opens.filter((finding) => !gone.has(title(finding, outcome.canvas))),
  };
}
