import type { Id } from '../canvas';
import type { Cost } from '../elements';
import type { CanvasView } from '../view';

/**
 * The cost items that may pay for a relationship, once each and nearest first: its own, those of its
 * channels, of what is done and held for it, and of the partners who see to any of these.
 */
export function payingFor(relationship: Id, view: CanvasView): Cost[] {
  const costs = new Set(view.linked(relationship, 'costs'));
  for (const id of meansOf(relationship, view)) {
    for (const cost of view.linked(id, 'costs')) costs.add(cost);
  }
  return [...costs];
}

/** True when there is a cost item that may pay for a relationship. */
export function isPaidFor(relationship: Id, view: CanvasView): boolean {
  const has = (id: Id) => view.linked(id, 'costs').length > 0;
  return has(relationship) || meansOf(relationship, view).some(has);
}

/** The notes that are said to cause a cost. */
export function causesOf(cost: Id, view: CanvasView): Id[] {
  return (['relationships', 'channels', 'activities', 'resources', 'partners'] as const).flatMap(
    (block) => view.linked(cost, block).map(({ id }) => id),
  );
}

/** The notes that a relationship runs on, once each. */
function meansOf(relationship: Id, view: CanvasView): Id[] {
  const activities = view.linked(relationship, 'activities');
  const means = new Set<Id>();
  for (const { id } of view.linked(relationship, 'channels')) means.add(id);
  for (const { id } of activities) means.add(id);
  for (const { id } of view.linked(relationship, 'resources')) means.add(id);
  for (const activity of activities) {
    for (const { id } of view.linked(activity.id, 'resources')) means.add(id);
  }
  const own = [...means];
  for (const mean of own) for (const { id } of view.linked(mean, 'partners')) means.add(id);
  return [...means];
}
