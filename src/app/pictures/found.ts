import { describe } from '../../i18n/describe';
import type { Found } from '../../layout/picture';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import type { Finding } from '../../rules/engine';
import { isYoung } from '../../rules/young';

/** Findings as pictures tell of them; as long as there is too little to judge, none. */
export function foundOf(canvas: Canvas, findings: readonly Finding[]): Found[] {
  if (isYoung(canvas)) return [];
  const view = viewOf(canvas);
  return findings.map((finding) => ({
    on: finding.on,
    also: finding.also,
    block: finding.block,
    to: finding.to,
    rule: finding.rule,
    severity: finding.severity,
    kind: finding.kind,
    title: describe(finding, view).title,
  }));
}
