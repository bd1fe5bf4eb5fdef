import * as z from 'zod/mini';
import { SEGMENT_COLORS } from './segment-colors';

/**
 * Every enumeration of the model, in the order in which choices are shown.
 * Sources: Business Model Generation (BMG) for segments, drivers, channels, phases,
 * revenue, resources, activities, partners and costs; price and value levels from the
 * Business Model Ontology; touch, capability tags and the wider channel list are ours.
 */
export const Stage = z.enum(['idea', 'validating', 'operating']);
export const CostOrientation = z.enum(['cost_driven', 'value_driven', 'balanced']);
export const Pattern = z.enum([
  'multi_sided_platform',
  'freemium',
  'bait_and_hook',
  'long_tail',
  'unbundled',
  'open',
]);
export const Funding = z.enum(['bootstrapped', 'funded']);
export const MarketType = z.enum(['mass', 'niche', 'segmented', 'diversified', 'multi_sided']);
export const Role = z.enum(['payer', 'user', 'payer_and_user']);
export const Frequency = z.enum(['one_off', 'rare', 'occasional', 'frequent', 'continuous']);
export const DigitalAccess = z.enum(['low', 'medium', 'high']);
export const ValueDriver = z.enum([
  'newness',
  'performance',
  'customization',
  'getting_the_job_done',
  'design',
  'brand_status',
  'price',
  'cost_reduction',
  'risk_reduction',
  'accessibility',
  'convenience_usability',
]);
export const PriceLevel = z.enum(['free', 'economy', 'market', 'high_end']);
export const ValueLevel = z.enum(['me_too', 'innovative_imitation', 'excellence', 'innovation']);
export const Complexity = z.enum(['simple', 'moderate', 'complex']);
export const OfferKind = z.enum(['product', 'service', 'digital', 'platform_access']);
export const LifeCycle = z.enum(['creation', 'purchase', 'use', 'renewal', 'transfer']);
export const Phase = z.enum(['awareness', 'evaluation', 'purchase', 'delivery', 'after_sales']);
/** What is noted along a journey: a pain point, or one of the six aspects of seed S3. */
export const JourneyAspect = z.enum([
  'pain',
  'value',
  'communication',
  'experience',
  'trust',
  'loyalty',
  'advocacy',
]);
export const Ownership = z.enum(['own', 'partner']);
export const Directness = z.enum(['direct', 'indirect']);
export const DataAccess = z.enum(['none', 'partial', 'full']);
export const ChannelKind = z.enum([
  'sales_force',
  'web_sales',
  'own_store',
  'partner_store',
  'wholesaler',
  'mobile_app',
  'call_centre',
  'email',
  'chat',
  'social_media',
  'advertising',
  'marketplace',
  'community_site',
  'event',
  'workshop',
  'field_service',
  'in_product',
  'kiosk',
  'post',
]);
export const RelationshipType = z.enum([
  'transactional',
  'self_service',
  'automated_service',
  'personal_assistance',
  'dedicated_personal_assistance',
  'community',
  'co_creation',
  'loyalty_programme',
  'subscription_membership',
  'long_term_value_based',
  'social',
]);
export const Goal = z.enum(['acquisition', 'retention', 'upselling', 'insight']);
export const State = z.enum(['current', 'planned']);
export const SegmentColor = z.enum(SEGMENT_COLORS);
export const Personalisation = z.enum(['none', 'segment', 'individual']);
export const LockInLevel = z.enum(['low', 'medium', 'high']);
export const LockInKind = z.enum([
  'contract',
  'cancellation_friction',
  'points',
  'data',
  'habit',
  'learning',
  'network',
  'value',
]);
export const ContributorReward = z.enum(['money', 'status', 'discount', 'none']);
export const RevenueType = z.enum([
  'asset_sale',
  'usage_fee',
  'subscription',
  'lending_renting_leasing',
  'licensing',
  'brokerage',
  'advertising',
  'other',
]);
export const Pricing = z.enum([
  'list_price',
  'feature_dependent',
  'segment_dependent',
  'volume_dependent',
  'negotiation',
  'yield_management',
  'real_time_market',
  'auction',
]);
export const Recurrence = z.enum(['one_off', 'recurring']);
export const ResourceKind = z.enum(['physical', 'intellectual', 'human', 'financial']);
export const ActivityKind = z.enum(['production', 'problem_solving', 'platform_network']);
export const PartnerMotivation = z.enum([
  'optimization_economy',
  'risk_uncertainty_reduction',
  'acquisition_of_resources_activities',
]);
export const PartnerKind = z.enum([
  'strategic_alliance',
  'coopetition',
  'joint_venture',
  'buyer_supplier',
]);
export const CostKind = z.enum(['fixed', 'variable']);
export const CostEconomy = z.enum(['scale', 'scope']);
export const Validation = z.enum(['assumed', 'researched', 'validated', 'invalidated']);
export const AssumptionStatus = z.enum(['untested', 'testing', 'validated', 'invalidated']);
export const Importance = z.enum(['low', 'medium', 'high', 'critical']);
export const Strength = z.enum(['must', 'nice']);
/** Weakest first: what people say, then what they do, then what they pay. */
export const EvidenceKind = z.enum([
  'opinion',
  'survey',
  'interview',
  'observation',
  'click',
  'time',
  'reputation',
  'payment',
]);
export const KpiKind = z.enum([
  'csat',
  'nps',
  'ces',
  'retention_rate',
  'churn_rate',
  'renewal_rate',
  'repeat_purchase_rate',
  'clv',
  'cac',
  'conversion_rate',
  'new_customers',
  'referral_rate',
  'arpa',
  'nrr',
  'attach_rate',
  'free_to_paid_rate',
  'fcr',
  'self_service_success',
  'cost_per_contact',
  'time_to_response',
  'active_members',
  'contribution_rate',
  'redemption_rate',
  'other',
]);
export const KpiDirection = z.enum(['higher', 'lower']);
export const Setting = z.enum(['contractual', 'non_contractual']);
/** How well a number is known, weakest first. */
export const NumStatus = z.enum(['assumed', 'benchmark', 'measured']);
export const ActivityCapability = z.enum([
  'self_service_upkeep',
  'content_creation',
  'data_analytics',
  'customer_support',
  'sales',
  'account_management',
  'community_management',
  'co_creation_facilitation',
  'loyalty_operations',
  'billing_operations',
  'brand_building',
  'staff_training',
  'feedback_collection',
  'onboarding',
  'marketing',
  'other',
]);
export const ResourceCapability = z.enum([
  'knowledge_base',
  'self_service_facility',
  'software_platform',
  'customer_data',
  'algorithm',
  'support_staff',
  'account_managers',
  'crm_system',
  'community_platform',
  'event_capability',
  'co_creation_toolkit',
  'loyalty_system',
  'billing_system',
  'brand',
  'physical_site',
  'other',
]);

export type SegmentColor = z.infer<typeof SegmentColor>;
export type State = z.infer<typeof State>;
export type Stage = z.infer<typeof Stage>;
export type Goal = z.infer<typeof Goal>;
export type Phase = z.infer<typeof Phase>;
export type JourneyAspect = z.infer<typeof JourneyAspect>;
export type ChannelKind = z.infer<typeof ChannelKind>;
export type RelationshipType = z.infer<typeof RelationshipType>;
export type ActivityCapability = z.infer<typeof ActivityCapability>;
export type ResourceCapability = z.infer<typeof ResourceCapability>;
export type NumStatus = z.infer<typeof NumStatus>;
export type Validation = z.infer<typeof Validation>;
export type Ownership = z.infer<typeof Ownership>;
export type Directness = z.infer<typeof Directness>;
export type DataAccess = z.infer<typeof DataAccess>;

/** Error: the model contradicts itself or loses money. Warning: a likely gap. Info: a prompt. */
export const Severity = z.enum(['error', 'warning', 'info']);
/** Why a finding that stands is set aside. */
export const WaiverReason = z.enum(['differentiator', 'accepted_risk', 'not_applicable', 'later']);
