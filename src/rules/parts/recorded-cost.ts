import type { Relationship } from '../../model/elements';
import type { RelationshipType } from '../../model/enums';
import type { Figure } from '../../model/figures/figure';
import { costParts } from '../../model/figures/relationship-cost';
import { touchOf } from '../../model/relationship-types';

const UPKEEP: ReadonlySet<RelationshipType> = new Set([
  'community',
  'co_creation',
  'loyalty_programme',
]);

/** True for types that rest on people or on steady upkeep: they cost something whatever is recorded. */
export const costly = (type: RelationshipType): boolean => touchOf(type) >= 3 || UPKEEP.has(type);

/** What is recorded of a relationship's cost: for all its customers, for each of them, or neither. */
export function recordedCost(relationship: Relationship): Figure[] {
  const { standing, perUser } = costParts(relationship) ?? {};
  if (!standing) return perUser ? [perUser] : [];
  return perUser ? [standing, perUser] : [standing];
}
