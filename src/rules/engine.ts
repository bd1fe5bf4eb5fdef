import type { Canvas, Element, Id } from '../model/canvas';
import type { Missing } from '../model/economics';
import { stageOf } from '../model/evidence';
import { viewOf, type CanvasView } from '../model/view';
import {
  bySeverity,
  type AnyRule,
  type Hit,
  type Kind,
  type Rule,
  type Severity,
  type Verdict,
} from './rule';
import { SUBSUMES } from './subsumption';

/** The id of the finding that a rule which threw turns into. */
export const RULE_FAILED = 'rule-failed';

/** A hit, with what the reader sees of its rule. */
export interface Finding extends Hit {
  /** Stays the same as long as rule, element and other end do. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly kind: Kind;
  /** Findings on the same element that say less than this one. */
  readonly folded: readonly Finding[];
}

/** A rule that could not be decided for a subject, and what it lacks. */
export interface Unchecked {
  readonly rule: string;
  readonly on?: Id;
  readonly missing: readonly Missing[];
}

export interface Report {
  /** Findings to show, sorted by severity, rule, element; folded ones are inside. */
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  /** What holds: rule and subject. */
  readonly passed: readonly { readonly rule: string; readonly on?: Id }[];
}

/** Checks a canvas against rules. Pure: no clock, no chance, no dependence on the order of notes. */
export function check(canvas: Canvas, rules: readonly AnyRule[]): Report {
  const view = viewOf(canvas);
  const findings: Finding[] = [];
  const unchecked: Unchecked[] = [];
  const held: { rule: string; on?: Id }[] = [];
  for (const rule of rules) {
    for (const subject of subjectsOf(rule, view)) {
      const on = rule.about === 'canvas' ? {} : { on: (subject as Element).id };
      const verdict = ask(rule, subject, view);
      if (verdict instanceof Error) findings.push(failed(rule, on, verdict));
      else if (verdict.verdict === 'fired') {
        findings.push(...verdict.hits.map((hit) => toFinding(rule, hit, canvas)));
      } else if (verdict.verdict === 'cannot-check') {
        unchecked.push({ rule: rule.id, ...on, missing: verdict.missing });
      } else if (verdict.verdict === 'passed') held.push({ rule: rule.id, ...on });
    }
  }
  return { findings: fold(findings.sort(compare)), unchecked, passed: held };
}

/** Every finding of a report, the folded ones included, in the same order as rules and elements. */
export function allFindings(report: Report): Finding[] {
  return report.findings.flatMap((finding) => [finding, ...finding.folded]).sort(compare);
}

function subjectsOf(rule: AnyRule, view: CanvasView): readonly (Element | Canvas)[] {
  return rule.about === 'canvas' ? [view.canvas] : view.all(rule.about);
}

/** A rule's verdict, or what it threw: one broken rule never stops the others. */
function ask(rule: AnyRule, subject: Element | Canvas, view: CanvasView): Verdict | Error {
  try {
    return (rule as Rule<never>).check(subject as never, view);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function toFinding(rule: AnyRule, hit: Hit, canvas: Canvas): Finding {
  const severity = hit.severity ?? rule.atStage?.[stageOf(canvas)] ?? rule.severity;
  return {
    ...hit,
    id: findingId(rule.id, hit),
    rule: rule.id,
    severity,
    kind: rule.kind,
    folded: [],
  };
}

/** The stable id of a finding. */
export function findingId(rule: string, { on = '', to = '' }: Pick<Hit, 'on' | 'to'>): string {
  return [rule, on, to].join('/');
}

function failed(rule: AnyRule, on: { on?: Id }, error: Error): Finding {
  return {
    ...on,
    id: findingId(RULE_FAILED, { ...on, to: rule.id }),
    rule: RULE_FAILED,
    to: rule.id,
    severity: 'warning',
    kind: 'conflict',
    values: { rule: { text: rule.id }, error: { text: error.message } },
    because: [],
    folded: [],
  };
}

function compare(a: Finding, b: Finding): number {
  return (
    bySeverity(a.severity, b.severity) ||
    order(a.rule, b.rule) ||
    order(a.on ?? '', b.on ?? '') ||
    order(a.to ?? '', b.to ?? '')
  );
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Puts findings that another one on the same element subsumes into that one's details. */
function fold(findings: readonly Finding[]): Finding[] {
  const inside = new Map<Finding, Finding[]>();
  const folded = new Set<Finding>();
  for (const finding of findings) {
    const lesser = SUBSUMES[finding.rule];
    if (!lesser || finding.on === undefined) continue;
    const own = findings.filter(
      (other) => other.on === finding.on && lesser.includes(other.rule) && !folded.has(other),
    );
    for (const other of own) folded.add(other);
    if (own.length > 0) inside.set(finding, own);
  }
  return findings
    .filter((finding) => !folded.has(finding))
    .map((finding) => {
      const own = inside.get(finding);
      // What a folded finding had folded itself comes along: nothing is lost from the list.
      const deep = own?.flatMap((other) => [other, ...(inside.get(other) ?? [])]);
      return deep ? { ...finding, folded: deep } : finding;
    });
}
