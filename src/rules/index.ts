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
];

/** The rule with this id, if there is one. */
export function ruleOf(id: string): AnyRule | undefined {
  return RULES.find((rule) => rule.id === id);
}
