import type { Id } from '../../model/canvas';
import type { Proposition, Relationship, Segment } from '../../model/elements';
import type { RelationshipType } from '../../model/enums';
import type { CanvasView } from '../../model/view';

/** Whether a relationship supports an offer to its segment: one that names none supports them all. */
export function supports(relationship: Id, proposition: Proposition, view: CanvasView): boolean {
  const named = view.linked(relationship, 'propositions');
  return named.length === 0 || named.includes(proposition);
}

/** The relationships of a segment that support a proposition which it is offered. */
export function supporting(
  segment: Segment,
  proposition: Proposition,
  view: CanvasView,
): Relationship[] {
  return view
    .linked(segment.id, 'relationships')
    .filter(({ id }) => supports(id, proposition, view));
}

/** Fields whose absence hides a relationship's type. */
export function untyped(relationships: readonly Relationship[]) {
  return relationships
    .filter((relationship) => relationship.type === undefined)
    .map(({ id }) => ({ id, path: 'type' }));
}

/** The types that are known, without repeats, in the order of what they are the types of. */
export function typesOf(
  typed: readonly { readonly type?: RelationshipType | undefined }[],
): RelationshipType[] {
  const types: RelationshipType[] = [];
  for (const { type } of typed) if (type && !types.includes(type)) types.push(type);
  return types;
}
