import type { ActivityCapability, RelationshipType, ResourceCapability } from './enums';

/** What it takes to run relationships of a type. Source: BMG pp. 28–29; the tags are ours. */
export interface RelationshipDemands {
  /** How the cost behaves as customers grow. */
  readonly costDriver: 'per_transaction' | 'fixed' | 'variable' | 'step_fixed' | 'mixed';
  readonly scales: 'very_high' | 'high' | 'medium' | 'linear' | 'poor';
  /** Any-of sets: one activity of each set is needed. */
  readonly activities: readonly (readonly ActivityCapability[])[];
  /** Any-of sets: one resource of each set is needed. */
  readonly resources: readonly (readonly ResourceCapability[])[];
}

export const RELATIONSHIP_DEMANDS: Readonly<Record<RelationshipType, RelationshipDemands>> = {
  transactional: {
    costDriver: 'per_transaction',
    scales: 'very_high',
    activities: [],
    resources: [],
  },
  self_service: {
    costDriver: 'fixed',
    scales: 'very_high',
    activities: [['self_service_upkeep', 'content_creation']],
    resources: [['knowledge_base', 'self_service_facility', 'software_platform']],
  },
  automated_service: {
    costDriver: 'fixed',
    scales: 'very_high',
    activities: [['data_analytics']],
    resources: [['customer_data'], ['algorithm', 'software_platform']],
  },
  personal_assistance: {
    costDriver: 'variable',
    scales: 'linear',
    activities: [['customer_support', 'sales']],
    resources: [['support_staff']],
  },
  dedicated_personal_assistance: {
    costDriver: 'step_fixed',
    scales: 'poor',
    activities: [['account_management']],
    resources: [['account_managers'], ['crm_system', 'customer_data']],
  },
  community: {
    costDriver: 'fixed',
    scales: 'high',
    activities: [['community_management']],
    resources: [['community_platform', 'event_capability']],
  },
  co_creation: {
    costDriver: 'mixed',
    scales: 'medium',
    activities: [['co_creation_facilitation']],
    resources: [['co_creation_toolkit', 'software_platform', 'community_platform']],
  },
  loyalty_programme: {
    costDriver: 'mixed',
    scales: 'high',
    activities: [['loyalty_operations']],
    resources: [['loyalty_system'], ['customer_data', 'crm_system']],
  },
  subscription_membership: {
    costDriver: 'mixed',
    scales: 'high',
    activities: [['billing_operations']],
    resources: [['billing_system', 'software_platform']],
  },
  long_term_value_based: {
    costDriver: 'fixed',
    scales: 'high',
    activities: [['brand_building']],
    resources: [['brand']],
  },
  social: {
    costDriver: 'variable',
    scales: 'poor',
    activities: [['customer_support', 'staff_training']],
    resources: [['support_staff']],
  },
};

/** Resources that hold what is known of each customer; a list in a spreadsheet counts as either. */
export const CUSTOMER_RECORD = ['crm_system', 'customer_data'] as const;
