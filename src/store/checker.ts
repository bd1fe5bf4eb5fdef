import '../i18n/terms';
import rules from '../i18n/en/rules.json';
import { addMessages } from '../i18n/translate';
import type { Canvas } from '../model/canvas';
import type { Edit } from '../model/edit';
import { check as checkWith, type Finding, type Report } from '../rules/engine';
import type { Fix } from '../rules/fix';
import { RULES, ruleOf } from '../rules/index';
import { fixesOf as fixesFor, ownPolicy } from '../rules/policy';
import { preview as previewWith, type Preview } from '../rules/preview';
import { inReadingOrder } from '../rules/reading-order';

// The rules and their texts are one lazy part: nothing of them is needed before the first note.
addMessages(rules);

/** Checks a canvas against every rule; findings come as people read them. */
export function check(canvas: Canvas): Report {
  const report = checkWith(canvas, RULES);
  return { ...report, findings: inReadingOrder(report.findings, canvas) };
}

/** The fixes of a finding on a canvas. */
export function fixesOf(finding: Finding, canvas: Canvas): Fix[] {
  return fixesFor(finding, canvas, ownPolicy(canvas, RULES));
}

/** What an edit would close and open. */
export function preview(canvas: Canvas, edit: Edit): Preview {
  return previewWith(canvas, edit, RULES);
}

export { ruleOf };
