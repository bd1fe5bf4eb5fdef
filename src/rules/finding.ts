import type { Canvas, Id } from '../model/canvas';
import type { RuleSetting, Waiver } from '../model/settings';
import type { CanvasView } from '../model/view';
import { severityOf } from './policy';
import {
  bySeverity,
  type AnyRule,
  type Hit,
  type Kind,
  type RuleTexts,
  type Severity,
} from './rule';
import { SUBSUMES } from './subsumption';

/** The rule of the finding that a rule which threw turns into. */
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
  /** Why it is set aside, when it is. */
  readonly waiver?: Waiver;
  /** Words that go before those of the catalogue. */
  readonly texts?: Partial<RuleTexts>;
}

/** The stable id of a finding. */
export function findingId(rule: string, { on = '', to = '' }: Pick<Hit, 'on' | 'to'>): string {
  return `${rule}/${on}/${to}`;
}

/** A rule's hit as a finding. */
export function toFinding(
  rule: AnyRule,
  hit: Hit,
  setting: RuleSetting | undefined,
  view: CanvasView,
): Finding {
  // Field by field: there may be thousands, and copying whole objects costs several times as much.
  const finding: { -readonly [K in keyof Finding]: Finding[K] } = {
    id: findingId(rule.id, hit),
    rule: rule.id,
    severity: severityOf(rule, hit, setting, view),
    kind: rule.kind,
    folded: NOTHING,
    values: hit.values,
    because: hit.because,
  };
  if (hit.on !== undefined) finding.on = hit.on;
  if (hit.block !== undefined) finding.block = hit.block;
  if (hit.to !== undefined) finding.to = hit.to;
  if (hit.also !== undefined) finding.also = hit.also;
  if (hit.variant !== undefined) finding.variant = hit.variant;
  if (rule.texts) finding.texts = rule.texts;
  return finding;
}

const NOTHING: readonly never[] = [];

/** The finding that a rule turns into when it throws: one, however many notes it was asked about. */
export function failure({ id: rule }: AnyRule, error: Error): Finding {
  return {
    id: findingId(RULE_FAILED, { to: rule }),
    rule: RULE_FAILED,
    to: rule,
    severity: 'warning',
    kind: 'conflict',
    values: { rule: { rule }, error: { text: error.message } },
    because: [],
    folded: [],
  };
}

const messageOf = ({ values: { error } }: Finding) => (error && 'text' in error ? error.text : '');

/** Of the failures of one rule, the first by what it said: the same in whatever order it was asked. */
function withOneFailureEach(all: readonly Finding[]): readonly Finding[] {
  if (!all.some(({ rule }) => rule === RULE_FAILED)) return all;
  const first = new Map<string, Finding>();
  for (const finding of all) {
    if (finding.rule !== RULE_FAILED) continue;
    const known = first.get(finding.id);
    if (!known || messageOf(finding) < messageOf(known)) first.set(finding.id, finding);
  }
  return [...all.filter(({ rule }) => rule !== RULE_FAILED), ...first.values()];
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts findings by severity, rule, element and other end. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    bySeverity(a.severity, b.severity) ||
    order(a.rule, b.rule) ||
    order(a.on ?? '', b.on ?? '') ||
    order(a.to ?? '', b.to ?? '')
  );
}

/** Findings as they are shown, and those that were set aside. */
export interface Shown {
  readonly findings: readonly Finding[];
  readonly waived: readonly Finding[];
}

const marking = (waivers: NonNullable<Canvas['waivers']>) => (finding: Finding) => {
  const waiver = Object.hasOwn(waivers, finding.id) ? waivers[finding.id] : undefined;
  return waiver ? { ...finding, waiver } : finding;
};

/** Sorts findings, folds what another one on the same element says better, and takes out what is waived. */
export function arrange(all: readonly Finding[], waivers: Canvas['waivers'] = {}): Shown {
  const sorted = [...withOneFailureEach(all)].sort(compareFindings);
  // Looking an id up takes long: it is new each time. Most canvases have nothing set aside.
  const marked = Object.keys(waivers).length === 0 ? sorted : sorted.map(marking(waivers));
  const inside = folds(marked);
  const folded = new Set([...inside.values()].flat());
  const findings: Finding[] = [];
  const waived: Finding[] = [];
  for (const finding of marked) {
    // What is set aside on its own is listed on its own, even where a graver finding stands.
    if (folded.has(finding)) {
      if (finding.waiver) waived.push(finding);
      continue;
    }
    const own = inside.get(finding)?.filter((other) => !other.waiver);
    (finding.waiver ? waived : findings).push(own?.length ? { ...finding, folded: own } : finding);
  }
  return { findings, waived };
}

/** Which findings fold which: what a folded one had folded itself comes along. */
function folds(findings: readonly Finding[]): Map<Finding, Finding[]> {
  const groups = new Map<Id, Finding[]>();
  for (const finding of findings) {
    if (finding.on === undefined) continue;
    const group = groups.get(finding.on);
    if (group) group.push(finding);
    else groups.set(finding.on, [finding]);
  }
  const inside = new Map<Finding, Finding[]>();
  const folded = new Set<Finding>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const finding of group) {
      const lesser = SUBSUMES[finding.rule];
      if (!lesser) continue;
      const own = group.filter((other) => lesser.includes(other.rule) && !folded.has(other));
      for (const other of own) folded.add(other);
      if (own.length > 0) inside.set(finding, own);
    }
  }
  for (const [finding, own] of inside) {
    if (!folded.has(finding)) {
      inside.set(
        finding,
        own.flatMap((other) => [other, ...(inside.get(other) ?? [])]),
      );
    }
  }
  for (const finding of folded) inside.delete(finding);
  return inside;
}
