import type { Relationship, Segment } from '../model/elements';
import { relationshipCostFor } from '../model/figures/of-relationship';
import { stageOf } from '../model/evidence';
import { satisfies, touchOf } from '../model/relationship-types';
import type { CanvasView, Highest } from '../model/view';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

/** From this touch on a person of yours is involved: a costly thing to build on a guess. */
const COSTLY_TOUCH = 3;

export const expectationOnlyAssumed: Rule<'segments'> = {
  id: 'expectation-only-assumed',
  about: 'segments',
  category: 'evidence',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['S0', 'Gaps', 'TBI'],
  seeds: ['S0-29', 'S0-30', 'S1-03', 'S4-02'],
  reads: [
    'meta.stage',
    'relationships.adoption',
    'relationships.cost',
    'relationships.type',
    'segments.economics',
    'segments.expectation',
  ],
  check(segment, view) {
    // While it is only an idea, everything is a guess.
    if (stageOf(view) === 'idea') return notApplicable;
    const { expectation } = segment;
    if (!expectation || expectation.types.length === 0) {
      return cannotCheck({ id: segment.id, path: 'expectation' });
    }
    if (expectation.status !== 'assumed') return passed;
    const builtOn = view
      .linked(segment.id, 'relationships')
      .filter(({ type }) => type && expectation.types.some((e) => satisfies(type, e.type)));
    const costly = builtOn.some(
      (relationship) =>
        touchOf(relationship.type!) >= COSTLY_TOUCH || costsMost(relationship, segment, view),
    );
    return firedIf([
      {
        on: segment.id,
        ...(costly ? { severity: 'error' as const } : {}),
        variant: builtOn.length > 0 ? 'built' : 'planned',
        values: {
          segment: { element: segment.id },
          relationships: { elements: builtOn.map(({ id }) => id) },
          expected: { words: expectation.types.map((e) => ['relationshipType', e.type] as const) },
        },
        because: [
          { id: segment.id, path: 'expectation.status', value: 'assumed' },
          ...builtOn.map(({ id, type }) => ({ id, path: 'type', value: type })),
        ],
      },
    ]);
  },
  fixes: (hit) => [
    { key: 'record-evidence', values: hit.values, ask: { id: hit.on!, path: 'evidence' } },
  ],
};

/** True when no relationship of the model has a higher monthly cost, and this one has one. */
function costsMost(relationship: Relationship, segment: Segment, view: CanvasView): boolean {
  const own = monthlyCost(relationship, segment);
  return own > 0 && own >= view.highest(HIGHEST_COST);
}

/** The highest monthly cost of any relationship, in the canvas's currency; 0 where none is known. */
const HIGHEST_COST: Highest<'segments'> = {
  block: 'segments',
  reads: ['relationships.adoption', 'relationships.cost', 'segments.economics'],
  valueOf(segment, view) {
    let highest = 0;
    for (const relationship of view.linked(segment.id, 'relationships')) {
      highest = Math.max(highest, monthlyCost(relationship, segment));
    }
    return highest;
  },
};

/** Monthly cost of a relationship for a segment; 0 where it is unknown. */
function monthlyCost(relationship: Relationship, segment: Segment): number {
  const figure = relationshipCostFor(relationship, segment);
  return figure.known ? figure.value : 0;
}
