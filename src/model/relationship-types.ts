import type { ActivityCapability, RelationshipType, ResourceCapability } from './enums';

/** How a type's cost behaves as customers grow. */
export type CostDriver = 'per_transaction' | 'fixed' | 'variable' | 'step_fixed' | 'mixed';

/** What the model knows of a relationship type. Sources: BMG pp. 28–29; scales and tags are ours. */
export interface RelationshipTypeFacts {
  readonly family: 'assistance' | 'participation' | 'bond';
  /** Who helps: 0 nobody, 1 the customer alone or a programme, 2 software or peers, 3 a person, 4 a named person. */
  readonly touch: 0 | 1 | 2 | 3 | 4;
  /** How deep and long the bond is: 0 none … 5 shared values over years. */
  readonly bond: 0 | 1 | 2 | 3 | 4 | 5;
  readonly costDriver: CostDriver;
  readonly scales: 'very_high' | 'high' | 'medium' | 'linear' | 'poor';
  /** Other expectations that this type also meets. */
  readonly alsoSatisfies: readonly RelationshipType[];
  /** Any-of sets: one activity of each set is needed. */
  readonly activities: readonly (readonly ActivityCapability[])[];
  /** Any-of sets: one resource of each set is needed. */
  readonly resources: readonly (readonly ResourceCapability[])[];
}

export const RELATIONSHIP_TYPES: Readonly<Record<RelationshipType, RelationshipTypeFacts>> = {
  transactional: {
    family: 'assistance',
    touch: 0,
    bond: 0,
    costDriver: 'per_transaction',
    scales: 'very_high',
    alsoSatisfies: [],
    activities: [],
    resources: [],
  },
  self_service: {
    family: 'assistance',
    touch: 1,
    bond: 1,
    costDriver: 'fixed',
    scales: 'very_high',
    alsoSatisfies: ['transactional'],
    activities: [['self_service_upkeep', 'content_creation']],
    resources: [['knowledge_base', 'self_service_facility', 'software_platform']],
  },
  automated_service: {
    family: 'assistance',
    touch: 2,
    bond: 1,
    costDriver: 'fixed',
    scales: 'very_high',
    alsoSatisfies: ['self_service', 'transactional'],
    activities: [['data_analytics']],
    resources: [['customer_data'], ['algorithm', 'software_platform']],
  },
  personal_assistance: {
    family: 'assistance',
    touch: 3,
    bond: 2,
    costDriver: 'variable',
    scales: 'linear',
    alsoSatisfies: [],
    activities: [['customer_support', 'sales']],
    resources: [['support_staff']],
  },
  dedicated_personal_assistance: {
    family: 'assistance',
    touch: 4,
    bond: 4,
    costDriver: 'step_fixed',
    scales: 'poor',
    alsoSatisfies: ['personal_assistance'],
    activities: [['account_management']],
    resources: [['account_managers'], ['crm_system', 'customer_data']],
  },
  community: {
    family: 'participation',
    touch: 2,
    bond: 3,
    costDriver: 'fixed',
    scales: 'high',
    alsoSatisfies: [],
    activities: [['community_management']],
    resources: [['community_platform', 'event_capability']],
  },
  co_creation: {
    family: 'participation',
    touch: 3,
    bond: 4,
    costDriver: 'mixed',
    scales: 'medium',
    alsoSatisfies: [],
    activities: [['co_creation_facilitation']],
    resources: [['co_creation_toolkit', 'software_platform', 'community_platform']],
  },
  loyalty_programme: {
    family: 'bond',
    touch: 1,
    bond: 2,
    costDriver: 'mixed',
    scales: 'high',
    alsoSatisfies: [],
    activities: [['loyalty_operations']],
    resources: [['loyalty_system'], ['customer_data', 'crm_system']],
  },
  subscription_membership: {
    family: 'bond',
    touch: 1,
    bond: 2,
    costDriver: 'mixed',
    scales: 'high',
    alsoSatisfies: [],
    activities: [['billing_operations']],
    resources: [['billing_system', 'software_platform']],
  },
  long_term_value_based: {
    family: 'bond',
    touch: 2,
    bond: 5,
    costDriver: 'fixed',
    scales: 'high',
    alsoSatisfies: [],
    activities: [['brand_building']],
    resources: [['brand']],
  },
  social: {
    family: 'bond',
    touch: 4,
    bond: 4,
    costDriver: 'variable',
    scales: 'poor',
    alsoSatisfies: ['personal_assistance'],
    activities: [['customer_support', 'staff_training']],
    resources: [['support_staff']],
  },
};

/** The types through which every contact needs one of your people. */
export const HUMAN_TYPES: ReadonlySet<RelationshipType> = new Set([
  'personal_assistance',
  'dedicated_personal_assistance',
  'social',
]);

/** Resources that hold what is known of each customer; a list in a spreadsheet counts as either. */
export const CUSTOMER_RECORD = ['crm_system', 'customer_data'] as const;

/** How much human help a type gives, 0–4. */
export function touchOf(type: RelationshipType): number {
  return RELATIONSHIP_TYPES[type].touch;
}

/** True when offering `offered` meets the expectation `expected`. */
export function satisfies(offered: RelationshipType, expected: RelationshipType): boolean {
  return offered === expected || RELATIONSHIP_TYPES[offered].alsoSatisfies.includes(expected);
}
