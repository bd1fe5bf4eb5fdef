import type { Canvas, Id } from '../model/canvas';
import type { Figure } from '../model/economics';
import type { Edit } from '../model/edit';
import { viewOf } from '../model/view';
import { segmentServingCost } from '../model/figures/of-segment';
import type { Policy } from './policy';
import { preview, type Preview } from './preview';

/**
 * What serving a customer of one segment costs in a month, before and after a change. Not known
 * where no relationship serves them: nothing is offered, which is not an offer at no cost.
 */
export interface CostChange {
  readonly segment: Id;
  readonly before: Figure;
  readonly after: Figure;
}

/** What a change would bring, before it is made: findings and costs that come and go. */
export interface WhatIf extends Preview {
  /** Segments whose serving cost per customer and month would be another one, or become known. */
  readonly costs: readonly CostChange[];
}

/**
 * Tries a change of a relationship's type, an expectation, a channel or anything else, and says
 * what would follow. Pure: the canvas is untouched.
 */
export function whatIf(canvas: Canvas, edit: Edit, policy: Policy): WhatIf {
  const outcome = preview(canvas, edit, policy);
  const [before, after] = [viewOf(canvas), viewOf(outcome.canvas)];
  const costs = after.all('segments').flatMap((segment): CostChange[] => {
    const former = before.get('segments', segment.id);
    if (!former) return [];
    const change = {
      segment: segment.id,
      before: segmentServingCost(former, before),
      after: segmentServingCost(segment, after),
    };
    return same(change.before, change.after) ? [] : [change];
  });
  return { ...outcome, costs };
}

function same(a: Figure, b: Figure): boolean {
  return a.known && b.known ? a.value === b.value : a.known === b.known;
}
