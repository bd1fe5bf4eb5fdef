/**
 * When the first rule fires on an element, the others' findings on the same element are
 * folded into its details. Source: section 4.9 of the domain document.
 */
export const SUBSUMES: Readonly<Record<string, readonly string[]>> = {
  'evidence-contradicts-status': ['expectation-only-assumed', 'evidence-weak'],
  'validated-without-evidence': ['evidence-weak'],
  'recurring-revenue-transactional-relationship': ['goal-uncovered'],
  'personalisation-without-customer-data': ['relationship-resource-missing'],
  'relationship-resource-missing': ['crm-missing'],
  'relationship-without-kpi': ['goal-without-matching-kpi'],
  'relationship-cost-exceeds-margin': [
    'relationship-cost-share-high',
    'low-price-high-touch',
    'cost-driven-model-high-touch',
  ],
  'complex-offer-without-assistance': ['no-human-fallback'],
  'orphan-revenue': ['paying-segment-without-revenue'],
  'relationship-cost-unknown': ['relationship-cost-not-in-cost-structure'],
};
