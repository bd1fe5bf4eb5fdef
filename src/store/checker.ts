import '../i18n/terms';
import rules from '../i18n/en/rules.json';
import { addMessages } from '../i18n/translate';
import type { Canvas } from '../model/canvas';
import type { Edit } from '../model/edit';
import { relationshipCostPerCustomer } from '../model/figures/cost-per-customer';
import type { Touched } from '../model/index-update';
import { viewOf } from '../model/view';
import {
  allFindings,
  check as checkWhole,
  type Finding,
  type Held,
  type Report,
} from '../rules/engine';
import type { Fix } from '../rules/fix';
import { RULES, ruleOf } from '../rules/index';
import { LiveCheck } from '../rules/live';
import { policyUnder, under } from '../rules/packs/pack-policy';
import { fixesOf as fixesUnder, type Policy } from '../rules/policy';
import { preview as previewUnder, type Preview } from '../rules/preview';
import { inReadingOrder } from '../rules/reading-order';
import { nextQuestions } from '../rules/questions';
import type { AnyRule } from '../rules/rule';
import { strengthsOf as strengthsUnder } from '../rules/strengths';
import { whatIf as whatIfUnder, type WhatIf } from '../rules/what-if';
import { isYoung } from '../rules/young';
import { touchedBetween } from './touched';

// The rules and their texts are one lazy part: nothing of them is needed before the first note.
addMessages(rules);

let live: LiveCheck | undefined;
const policyOf = (canvas: Canvas) => policyUnder(canvas, RULES);

/**
 * Checks a canvas against every rule that its settings leave on; findings come as people read
 * them. `touched` says which ids may be different from the canvas that was checked last.
 */
export function check(canvas: Canvas, touched?: Touched): Report {
  const report = reportOn(canvas, touched);
  return {
    findings: inReadingOrder(report.findings, canvas),
    waived: inReadingOrder(report.waived, canvas),
    get unchecked() {
      return report.unchecked;
    },
    get passed() {
      return report.passed;
    },
  };
}

function reportOn(canvas: Canvas, touched: Touched | undefined): Report {
  try {
    if (live) live.update(canvas, touched);
    else live = new LiveCheck(canvas, policyOf);
    return live.report;
  } catch {
    // What was known of the canvas before may be half renewed: a whole pass knows nothing of it.
    live = undefined;
    return checkWhole(canvas, policyOf(canvas));
  }
}

/** The conflicts of a canvas that is not open, for its picture. One that is young is left in peace. */
export function conflictsOf(canvas: Canvas): readonly Finding[] {
  if (isYoung(canvas)) return [];
  return checkWhole(canvas, policyOf(canvas)).findings.filter(({ kind }) => kind === 'conflict');
}

/** All that is found on a canvas that need not be open, and not set aside; nothing on a young one. */
export function findingsOf(canvas: Canvas): readonly Finding[] {
  return isYoung(canvas) ? [] : allFindings(checkWhole(canvas, policyOf(canvas)));
}

/** The fixes of a finding on a canvas. */
export function fixesOf(finding: Finding, canvas: Canvas): Fix[] {
  return fixesUnder(finding, canvas, policyOf(canvas));
}

/** What an edit would close and open. */
export function preview(canvas: Canvas, edit: Edit): Preview {
  return previewUnder(canvas, edit, policyOf(canvas));
}

/** What a change would bring, with what it would cost. */
export function whatIf(canvas: Canvas, edit: Edit): WhatIf {
  return whatIfUnder(canvas, edit, policyOf(canvas));
}

/** What the faces of notes show of it. */
export const figures = { costPerCustomer: relationshipCostPerCustomer };

/** Every rule that a canvas may be checked with, those that are switched off included. */
export const rulesOf = (canvas: Canvas): readonly AnyRule[] => policyOf(canvas).rules;

/** How a canvas would be checked if it said nothing itself: as its packs, else the rules say. */
export const usualOf = (canvas: Canvas): Policy => under(canvas, RULES).usual;

/** What fits, by rule. */
export const strengthsOf = (passed: readonly Held[], canvas: Canvas) =>
  strengthsUnder(passed, rulesOf(canvas), viewOf(canvas));

export { nextQuestions, ruleOf, touchedBetween };
