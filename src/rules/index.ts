import { freeUsersNotCovered } from './free-users-not-covered';
import { relationshipCapacityExceeded } from './relationship-capacity-exceeded';
import { ltvNotTrustworthy } from './ltv-not-trustworthy';
import { cacNeedsRepeatButTransactional } from './cac-needs-repeat-but-transactional';
import { cacPaybackTooLong } from './cac-payback-too-long';
import { ltvCacLow } from './ltv-cac-low';
import { relationshipCostShareHigh } from './relationship-cost-share-high';
import { costStructureUnderstatesRelationship } from './cost-structure-understates-relationship';
import { baitAndHookNoFollowUp } from './bait-and-hook-no-follow-up';
import { keyPersonDependency } from './key-person-dependency';
import { pricedOfferWithoutRevenue } from './priced-offer-without-revenue';
import { effortNotMeasuredForSelfService } from './effort-not-measured-for-self-service';
import { oneRelationshipForAll } from './one-relationship-for-all';
import { freeSegmentHighTouch } from './free-segment-high-touch';
import { kpiStale } from './kpi-stale';
import { duplicateRelationship } from './duplicate-relationship';
import { invalidatedAssumptionUnresolved } from './invalidated-assumption-unresolved';
import { criticalAssumptionUntested } from './critical-assumption-untested';
import { evidenceWeak } from './evidence-weak';
import { validatedWithoutEvidence } from './validated-without-evidence';
import { kpiWithoutTarget } from './kpi-without-target';
import { goalWithoutMatchingKpi } from './goal-without-matching-kpi';
import { relationshipWithoutKpi } from './relationship-without-kpi';
import { communityBelowCriticalMass } from './community-below-critical-mass';
import { coCreationTermsUndefined } from './co-creation-terms-undefined';
import { channelSilos } from './channel-silos';
import { partnerChannelWithoutPartner } from './partner-channel-without-partner';
import { crmMissing } from './crm-missing';
import { vagueWording } from './vague-wording';
import { indistinctSegments } from './indistinct-segments';
import { freemiumNoUpgradePath } from './freemium-no-upgrade-path';
import { multiSidedNoPayingSide } from './multi-sided-no-paying-side';
import { multiSidedMissingSide } from './multi-sided-missing-side';
import { currentDependsOnPlanned } from './current-depends-on-planned';
import { costItemUnattributed } from './cost-item-unattributed';
import { partnerWithoutProvision } from './partner-without-provision';
import { orphanElement } from './orphan-element';
import { channelVpSegmentMismatch } from './channel-vp-segment-mismatch';
import { duplicateId } from './duplicate-id';
import { relationshipWithoutGoal } from './relationship-without-goal';
import { payingSegmentWithoutRevenue } from './paying-segment-without-revenue';
import { goalPhaseMismatch } from './goal-phase-mismatch';
import { goalUncovered } from './goal-uncovered';
import { channelPhaseUncovered } from './channel-phase-uncovered';
import { channelWithoutPhase } from './channel-without-phase';
import { noHumanFallback } from './no-human-fallback';
import { channelPreferenceMismatch } from './channel-preference-mismatch';
import { personalisationWithoutCustomerData } from './personalisation-without-customer-data';
import { deepRelationshipOnlyViaPartner } from './deep-relationship-only-via-partner';
import { communityWithoutSharedSpace } from './community-without-shared-space';
import { automatedRelationshipWithoutDigitalChannel } from './automated-relationship-without-digital-channel';
import { humanRelationshipWithoutHumanChannel } from './human-relationship-without-human-channel';
import { lockInWithoutSatisfactionSignal } from './lock-in-without-satisfaction-signal';
import { recurringRevenueTransactionalRelationship } from './recurring-revenue-transactional-relationship';
import { deepRelationshipWithoutRepeat } from './deep-relationship-without-repeat';
import { loyaltyProgrammeForRarePurchase } from './loyalty-programme-for-rare-purchase';
import { costDrivenModelHighTouch } from './cost-driven-model-high-touch';
import { premiumValueHandsOff } from './premium-value-hands-off';
import { lowPriceHighTouch } from './low-price-high-touch';
import { complexOfferWithoutAssistance } from './complex-offer-without-assistance';
import { customValueHandsOffRelationship } from './custom-value-hands-off-relationship';
import { invalidatedExpectationStillServed } from './invalidated-expectation-still-served';
import { expectationConflictWithinSegment } from './expectation-conflict-within-segment';
import { loyaltyRewardExceedsMargin } from './loyalty-reward-exceeds-margin';
import { dedicatedInNameOnly } from './dedicated-in-name-only';
import { relationshipCostNotInCostStructure } from './relationship-cost-not-in-cost-structure';
import { relationshipCostUnknown } from './relationship-cost-unknown';
import { blockEmpty } from './block-empty';
import { convenienceOnlyThroughHumans } from './convenience-only-through-humans';
import { danglingReference } from './dangling-reference';
import { evidenceContradictsStatus } from './evidence-contradicts-status';
import { expectationOnlyAssumed } from './expectation-only-assumed';
import { expectationUnknown } from './expectation-unknown';
import { expectedRelationshipNotOffered } from './expected-relationship-not-offered';
import { feedbackLoopMissing } from './feedback-loop-missing';
import { orphanRevenue } from './orphan-revenue';
import { overServedExpectation } from './over-served-expectation';
import { relationshipActivityMissing } from './relationship-activity-missing';
import { relationshipChannelMissesSegment } from './relationship-channel-misses-segment';
import { relationshipCostExceedsMargin } from './relationship-cost-exceeds-margin';
import { relationshipResourceMissing } from './relationship-resource-missing';
import { relationshipVpSegmentMismatch } from './relationship-vp-segment-mismatch';
import { relationshipWithoutChannel } from './relationship-without-channel';
import type { AnyRule } from './rule';
import { segmentWithoutChannel } from './segment-without-channel';
import { segmentWithoutRelationship } from './segment-without-relationship';
import { segmentWithoutValueProposition } from './segment-without-value-proposition';
import { valuePropositionWithoutSegment } from './value-proposition-without-segment';

/** Every rule, in the order of the catalogue. */
export const RULES: readonly AnyRule[] = [
  blockEmpty,
  segmentWithoutValueProposition,
  valuePropositionWithoutSegment,
  segmentWithoutRelationship,
  segmentWithoutChannel,
  expectationUnknown,
  danglingReference,
  relationshipWithoutChannel,
  relationshipChannelMissesSegment,
  relationshipVpSegmentMismatch,
  orphanRevenue,
  expectedRelationshipNotOffered,
  overServedExpectation,
  convenienceOnlyThroughHumans,
  relationshipCostExceedsMargin,
  relationshipActivityMissing,
  relationshipResourceMissing,
  feedbackLoopMissing,
  expectationOnlyAssumed,
  evidenceContradictsStatus,
  relationshipCostUnknown,
  relationshipCostNotInCostStructure,
  dedicatedInNameOnly,
  loyaltyRewardExceedsMargin,
  expectationConflictWithinSegment,
  invalidatedExpectationStillServed,
  customValueHandsOffRelationship,
  complexOfferWithoutAssistance,
  lowPriceHighTouch,
  premiumValueHandsOff,
  costDrivenModelHighTouch,
  loyaltyProgrammeForRarePurchase,
  deepRelationshipWithoutRepeat,
  recurringRevenueTransactionalRelationship,
  lockInWithoutSatisfactionSignal,
  humanRelationshipWithoutHumanChannel,
  automatedRelationshipWithoutDigitalChannel,
  communityWithoutSharedSpace,
  deepRelationshipOnlyViaPartner,
  personalisationWithoutCustomerData,
  channelPreferenceMismatch,
  noHumanFallback,
  channelWithoutPhase,
  channelPhaseUncovered,
  goalUncovered,
  goalPhaseMismatch,
  payingSegmentWithoutRevenue,
  relationshipWithoutGoal,
  duplicateId,
  channelVpSegmentMismatch,
  orphanElement,
  partnerWithoutProvision,
  costItemUnattributed,
  currentDependsOnPlanned,
  multiSidedMissingSide,
  multiSidedNoPayingSide,
  freemiumNoUpgradePath,
  indistinctSegments,
  vagueWording,
  crmMissing,
  partnerChannelWithoutPartner,
  channelSilos,
  coCreationTermsUndefined,
  communityBelowCriticalMass,
  relationshipWithoutKpi,
  goalWithoutMatchingKpi,
  kpiWithoutTarget,
  validatedWithoutEvidence,
  evidenceWeak,
  criticalAssumptionUntested,
  invalidatedAssumptionUnresolved,
  duplicateRelationship,
  kpiStale,
  freeSegmentHighTouch,
  oneRelationshipForAll,
  effortNotMeasuredForSelfService,
  pricedOfferWithoutRevenue,
  keyPersonDependency,
  baitAndHookNoFollowUp,
  costStructureUnderstatesRelationship,
  relationshipCostShareHigh,
  ltvCacLow,
  cacPaybackTooLong,
  cacNeedsRepeatButTransactional,
  ltvNotTrustworthy,
  relationshipCapacityExceeded,
  freeUsersNotCovered,
];

/** The rule with this id, if there is one. */
export function ruleOf(id: string): AnyRule | undefined {
  return RULES.find((rule) => rule.id === id);
}
