import type { Canvas } from './canvas';
import type { Segment } from './elements';
import type { RelationshipType } from './enums';
import type { Evidence } from './records';
import { satisfies } from './relationship-types';
import type { CanvasView } from './view';

export type Stance = 'for' | 'against';

/**
 * What a piece of evidence says about the expectation as it now stands. Evidence that was
 * against an earlier expectation is for the new one once that is what people wanted instead.
 */
export function stanceOn(evidence: Evidence, expected: readonly RelationshipType[]): Stance {
  const { instead } = evidence;
  if (!evidence.supports && instead) {
    return expected.some((type) => satisfies(type, instead)) ? 'for' : 'against';
  }
  return evidence.supports ? 'for' : 'against';
}

/** The evidence about a segment's expectation, each with its stance. */
export function expectationEvidence(segment: Segment, view: CanvasView) {
  const expected = segment.expectation?.types.map(({ type }) => type) ?? [];
  return view
    .evidenceAbout(segment.id, 'expectation')
    .map((evidence) => ({ evidence, stance: stanceOn(evidence, expected) }));
}

/** The stage of a canvas or of its view; `idea` until someone says otherwise. */
export function stageOf({ meta }: Pick<Canvas, 'meta'>) {
  return meta.stage ?? 'idea';
}
