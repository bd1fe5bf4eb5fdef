import type { Id } from '../canvas';
import type { Cost } from '../elements';
import type { CanvasView } from '../view';

/**
 * The cost items that may pay for a relationship, nearest first: its own, those of its channels,
 * of what is done and held for it, and of the partners who see to any of these.
 */
export function* payingFor(relationship: Id, view: CanvasView): Generator<Cost> {
  for (const id of meansOf(relationship, view)) yield* view.linked(id, 'costs');
}

/** The notes that are said to cause a cost. */
export function causesOf(cost: Id, view: CanvasView): Id[] {
  return (['relationships', 'channels', 'activities', 'resources', 'partners'] as const).flatMap(
    (block) => view.linked(cost, block).map(({ id }) => id),
  );
}

/** A relationship and, once each, the notes that it runs on. */
function* meansOf(relationship: Id, view: CanvasView): Generator<Id> {
  yield relationship;
  const activities = view.linked(relationship, 'activities');
  const means = new Set<Id>();
  for (const { id } of view.linked(relationship, 'channels')) means.add(id);
  for (const { id } of activities) means.add(id);
  for (const { id } of view.linked(relationship, 'resources')) means.add(id);
  for (const activity of activities) {
    for (const { id } of view.linked(activity.id, 'resources')) means.add(id);
  }
  yield* means;
  const partners = new Set<Id>();
  for (const id of means)
    for (const partner of view.linked(id, 'partners')) partners.add(partner.id);
  yield* partners;
}
