import type { Relationship, Segment } from '../model/elements';
import { relationshipCostPerCustomer } from '../model/economics';
import { stageOf } from '../model/evidence';
import { satisfies, touchOf } from '../model/relationship-types';
import type { CanvasView } from '../model/view';
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
  if (own <= 0) return false;
  return view
    .all('relationships')
    .every((other) => view.linked(other.id, 'segments').every((s) => monthlyCost(other, s) <= own));
}

/** Monthly cost of a relationship for a segment; 0 where it is unknown. */
function monthlyCost(relationship: Relationship, segment: Segment): number {
  const each = relationshipCostPerCustomer(relationship, segment);
  const customers = segment.economics?.activeCustomers?.value;
  return each.known && customers !== undefined ? each.value * customers : 0;
}
