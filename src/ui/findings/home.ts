import type { AnyRule, Category } from '../../rules/rule';
import type { ViewName } from '../../store/view';

/** Where most findings of a category are mended best. */
const BY_CATEGORY: Readonly<Record<Category, ViewName>> = {
  structure: 'canvas',
  completeness: 'canvas',
  alignment: 'relationships',
  integration: 'relationships',
  coverage: 'journey',
  cost: 'economics',
  evidence: 'evidence',
  portfolio: 'canvas',
};

/** Rules whose finding is mended elsewhere than most of their category. */
const BY_RULE: Readonly<Record<string, ViewName>> = {
  'expectation-unknown': 'relationships',
  'relationship-without-goal': 'relationships',
  'segment-without-relationship': 'relationships',
  'segment-without-channel': 'journey',
  'relationship-without-kpi': 'relationships',
  'kpi-without-target': 'relationships',
  'kpi-stale': 'relationships',
  'goal-without-matching-kpi': 'relationships',
  'effort-not-measured-for-self-service': 'relationships',
  'channel-preference-mismatch': 'journey',
  'human-relationship-without-human-channel': 'journey',
  'automated-relationship-without-digital-channel': 'journey',
  'channel-silos': 'journey',
  'partner-channel-without-partner': 'canvas',
  'feedback-loop-missing': 'canvas',
  'key-person-dependency': 'canvas',
};

/** The view in which a rule's findings are mended best; a pack's own rules belong to the canvas. */
export const homeOf = (rule: AnyRule | undefined): ViewName =>
  rule ? (BY_RULE[rule.id] ?? BY_CATEGORY[rule.category]) : 'canvas';
