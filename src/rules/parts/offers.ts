import type { Proposition, Relationship, Segment } from '../../model/elements';
import type { RelationshipType } from '../../model/enums';
import type { CanvasView } from '../../model/view';

/**
 * The relationships of a segment that support a proposition. One that names no proposition
 * supports all that its segment is offered.
 */
export function supporting(
  segment: Segment,
  proposition: Proposition,
  view: CanvasView,
): Relationship[] {
  return view.linked(segment.id, 'relationships').filter((relationship) => {
    const named = view.linked(relationship.id, 'propositions');
    return named.length === 0 || named.some(({ id }) => id === proposition.id);
  });
}

/** Fields whose absence hides a relationship's type. */
export function untyped(relationships: readonly Relationship[]) {
  return relationships
    .filter((relationship) => relationship.type === undefined)
    .map(({ id }) => ({ id, path: 'type' }));
}

/** The types that are known, without repeats, in the order of the relationships' ids. */
export function typesOf(relationships: readonly Relationship[]): RelationshipType[] {
  return [...new Set(relationships.flatMap(({ type }) => type ?? []))];
}
