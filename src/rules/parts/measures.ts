import type { Id } from '../../model/canvas';
import { putRecord } from '../../model/edit-notes';
import type { Goal, RelationshipType } from '../../model/enums';
import type { Kpi } from '../../model/records';
import type { CanvasView } from '../../model/view';
import type { EditFix } from '../fix';

type KpiKind = Kpi['kind'];
/**
 * Measures that tell whether a goal is reached, the plainest first. What counts as insight is
 * open, so no measure is asked of it.
 */
export const MEASURES_OF_GOAL: Readonly<Record<Goal, readonly KpiKind[]>> = {
  acquisition: ['new_customers', 'conversion_rate', 'referral_rate', 'cac'],
  retention: ['repeat_purchase_rate', 'retention_rate', 'churn_rate', 'renewal_rate', 'clv'],
  upselling: ['arpa', 'attach_rate', 'free_to_paid_rate', 'nrr', 'clv'],
  insight: [],
};

/** Measures that tell whether a type of relationship works, as section 2 of the catalogue lists them. */
export const MEASURES_OF_TYPE: Readonly<Record<RelationshipType, readonly KpiKind[]>> = {
  transactional: ['conversion_rate'],
  self_service: ['self_service_success', 'ces'],
  automated_service: ['churn_rate', 'csat'],
  personal_assistance: ['csat', 'fcr'],
  dedicated_personal_assistance: ['retention_rate', 'nrr'],
  community: ['active_members', 'contribution_rate'],
  co_creation: ['contribution_rate', 'active_members'],
  loyalty_programme: ['repeat_purchase_rate', 'redemption_rate'],
  subscription_membership: ['churn_rate', 'renewal_rate'],
  long_term_value_based: ['nps', 'repeat_purchase_rate'],
  social: ['repeat_purchase_rate', 'nps'],
};

/** The measures of a relationship and of its segments. */
export function kpisAround(relationship: Id, view: CanvasView): readonly Kpi[] {
  let found = view.kpisOf(relationship);
  for (const { id } of view.linked(relationship, 'segments')) {
    const more = view.kpisOf(id);
    // Most often only one of them is measured.
    if (more.length > 0) found = found.length > 0 ? [...found, ...more] : more;
  }
  return found;
}

/** The fixes that measure a relationship by one of `kinds` each, and the one that leaves the choice open. */
export function measureBy(relationship: Id, kinds: readonly KpiKind[]) {
  const values = { relationship: { element: relationship } };
  const edits = kinds.map((kind): EditFix => ({
    key: 'add-kpi',
    values: { ...values, kpi: { word: ['kpiKind', kind] } },
    make: ({ newId }) => putRecord('kpis', { id: newId(), kind, of: relationship }),
  }));
  return [...edits, { key: 'pick-kpi', values, ask: { id: relationship, path: 'kpis' } }];
}
