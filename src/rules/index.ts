import { automatedRelationshipWithoutDigitalChannel } from './automated-relationship-without-digital-channel';
import { baitAndHookNoFollowUp } from './bait-and-hook-no-follow-up';
import { blockEmpty } from './block-empty';
import { cacNeedsRepeatButTransactional } from './cac-needs-repeat-but-transactional';
import { cacPaybackTooLong } from './cac-payback-too-long';
import { channelPhaseUncovered } from './channel-phase-uncovered';
import { channelPreferenceMismatch } from './channel-preference-mismatch';
import { channelSilos } from './channel-silos';
import { channelVpSegmentMismatch } from './channel-vp-segment-mismatch';
import { channelWithoutPhase } from './channel-without-phase';
import { coCreationTermsUndefined } from './co-creation-terms-undefined';
import { communityBelowCriticalMass } from './community-below-critical-mass';
import { communityWithoutSharedSpace } from './community-without-shared-space';
import { complexOfferWithoutAssistance } from './complex-offer-without-assistance';
import { convenienceOnlyThroughHumans } from './convenience-only-through-humans';
import { costDrivenModelHighTouch } from './cost-driven-model-high-touch';
import { costItemUnattributed } from './cost-item-unattributed';
import { costStructureUnderstatesRelationship } from './cost-structure-understates-relationship';
import { criticalAssumptionUntested } from './critical-assumption-untested';
import { crmMissing } from './crm-missing';
import { currentDependsOnPlanned } from './current-depends-on-planned';
import { customValueHandsOffRelationship } from './custom-value-hands-off-relationship';
import { danglingReference } from './dangling-reference';
import { dedicatedInNameOnly } from './dedicated-in-name-only';
import { deepRelationshipOnlyViaPartner } from './deep-relationship-only-via-partner';
import { deepRelationshipWithoutRepeat } from './deep-relationship-without-repeat';
import { duplicateId } from './duplicate-id';
import { duplicateRelationship } from './duplicate-relationship';
import { effortNotMeasuredForSelfService } from './effort-not-measured-for-self-service';
import { evidenceContradictsStatus } from './evidence-contradicts-status';
import { evidenceWeak } from './evidence-weak';
import { expectationConflictWithinSegment } from './expectation-conflict-within-segment';
import { expectationOnlyAssumed } from './expectation-only-assumed';
import { expectationUnknown } from './expectation-unknown';
import { expectedRelationshipNotOffered } from './expected-relationship-not-offered';
import { feedbackLoopMissing } from './feedback-loop-missing';
import { freeSegmentHighTouch } from './free-segment-high-touch';
import { freeUsersNotCovered } from './free-users-not-covered';
import { freemiumNoUpgradePath } from './freemium-no-upgrade-path';
import { goalPhaseMismatch } from './goal-phase-mismatch';
import { goalUncovered } from './goal-uncovered';
import { goalWithoutMatchingKpi } from './goal-without-matching-kpi';
import { humanRelationshipWithoutHumanChannel } from './human-relationship-without-human-channel';
import { indistinctSegments } from './indistinct-segments';
import { invalidatedAssumptionUnresolved } from './invalidated-assumption-unresolved';
import { invalidatedExpectationStillServed } from './invalidated-expectation-still-served';
import { keyPersonDependency } from './key-person-dependency';
import { kpiStale } from './kpi-stale';
import { kpiWithoutTarget } from './kpi-without-target';
import { lockInWithoutSatisfactionSignal } from './lock-in-without-satisfaction-signal';
import { lowPriceHighTouch } from './low-price-high-touch';
import { loyaltyProgrammeForRarePurchase } from './loyalty-programme-for-rare-purchase';
import { loyaltyRewardExceedsMargin } from './loyalty-reward-exceeds-margin';
import { ltvCacLow } from './ltv-cac-low';
import { ltvNotTrustworthy } from './ltv-not-trustworthy';
import { multiSidedMissingSide } from './multi-sided-missing-side';
import { multiSidedNoPayingSide } from './multi-sided-no-paying-side';
import { noHumanFallback } from './no-human-fallback';
import { oneRelationshipForAll } from './one-relationship-for-all';
import { orphanElement } from './orphan-element';
import { orphanRevenue } from './orphan-revenue';
import { overServedExpectation } from './over-served-expectation';
import { partnerChannelWithoutPartner } from './partner-channel-without-partner';
import { partnerWithoutProvision } from './partner-without-provision';
import { payingSegmentWithoutRevenue } from './paying-segment-without-revenue';
import { personalisationWithoutCustomerData } from './personalisation-without-customer-data';
import { premiumValueHandsOff } from './premium-value-hands-off';
import { pricedOfferWithoutRevenue } from './priced-offer-without-revenue';
import { recurringRevenueTransactionalRelationship } from './recurring-revenue-transactional-relationship';
import { relationshipActivityMissing } from './relationship-activity-missing';
import { relationshipCapacityExceeded } from './relationship-capacity-exceeded';
import { relationshipChannelMissesSegment } from './relationship-channel-misses-segment';
import { relationshipCostExceedsMargin } from './relationship-cost-exceeds-margin';
import { relationshipCostNotInCostStructure } from './relationship-cost-not-in-cost-structure';
import { relationshipCostShareHigh } from './relationship-cost-share-high';
import { relationshipCostUnknown } from './relationship-cost-unknown';
import { relationshipResourceMissing } from './relationship-resource-missing';
import { relationshipVpSegmentMismatch } from './relationship-vp-segment-mismatch';
import { relationshipWithoutChannel } from './relationship-without-channel';
import { relationshipWithoutGoal } from './relationship-without-goal';
import { relationshipWithoutKpi } from './relationship-without-kpi';
import { segmentWithoutChannel } from './segment-without-channel';
import { segmentWithoutRelationship } from './segment-without-relationship';
import { segmentWithoutValueProposition } from './segment-without-value-proposition';
import { vagueWording } from './vague-wording';
import { validatedWithoutEvidence } from './validated-without-evidence';
import { valuePropositionWithoutSegment } from './value-proposition-without-segment';
import type { AnyRule } from './rule';

/** Every rule, in the order of the catalogue; the last eight are from its parking lot. */
export const RULES: readonly AnyRule[] = [
  blockEmpty,
  segmentWithoutValueProposition,
  valuePropositionWithoutSegment,
  segmentWithoutRelationship,
  segmentWithoutChannel,
  payingSegmentWithoutRevenue,
  relationshipWithoutGoal,
  expectationUnknown,
  duplicateId,
  danglingReference,
  relationshipWithoutChannel,
  relationshipChannelMissesSegment,
  relationshipVpSegmentMismatch,
  channelVpSegmentMismatch,
  orphanRevenue,
  orphanElement,
  partnerWithoutProvision,
  costItemUnattributed,
  currentDependsOnPlanned,
  expectedRelationshipNotOffered,
  overServedExpectation,
  expectationConflictWithinSegment,
  invalidatedExpectationStillServed,
  customValueHandsOffRelationship,
  complexOfferWithoutAssistance,
  lowPriceHighTouch,
  premiumValueHandsOff,
  convenienceOnlyThroughHumans,
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
  relationshipCostUnknown,
  relationshipCostNotInCostStructure,
  costStructureUnderstatesRelationship,
  relationshipCostExceedsMargin,
  relationshipCostShareHigh,
  ltvCacLow,
  cacPaybackTooLong,
  cacNeedsRepeatButTransactional,
  ltvNotTrustworthy,
  relationshipCapacityExceeded,
  dedicatedInNameOnly,
  freeUsersNotCovered,
  loyaltyRewardExceedsMargin,
  relationshipActivityMissing,
  relationshipResourceMissing,
  crmMissing,
  feedbackLoopMissing,
  partnerChannelWithoutPartner,
  channelSilos,
  coCreationTermsUndefined,
  communityBelowCriticalMass,
  relationshipWithoutKpi,
  goalWithoutMatchingKpi,
  kpiWithoutTarget,
  expectationOnlyAssumed,
  validatedWithoutEvidence,
  evidenceWeak,
  evidenceContradictsStatus,
  criticalAssumptionUntested,
  invalidatedAssumptionUnresolved,
  multiSidedMissingSide,
  multiSidedNoPayingSide,
  freemiumNoUpgradePath,
  indistinctSegments,
  vagueWording,
  baitAndHookNoFollowUp,
  duplicateRelationship,
  effortNotMeasuredForSelfService,
  freeSegmentHighTouch,
  keyPersonDependency,
  kpiStale,
  oneRelationshipForAll,
  pricedOfferWithoutRevenue,
];

/** The rule with this id, if there is one. */
export function ruleOf(id: string): AnyRule | undefined {
  return RULES.find((rule) => rule.id === id);
}
