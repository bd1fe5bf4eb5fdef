import type { Canvas, Id } from '../model/canvas';
import { servingCost, type Figure } from '../model/economics';
import type { Edit } from '../model/edit';
import { viewOf } from '../model/view';
import type { Policy } from './policy';
import { preview, type Preview } from './preview';

/** What serving one segment costs in a month, before and after a change. */
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
      before: servingCost(former, before).total,
      after: servingCost(segment, after).total,
    };
    return same(change.before, change.after) ? [] : [change];
  });
  return { ...outcome, costs };
}

function same(a: Figure, b: Figure): boolean {
  return a.known && b.known ? a.value === b.value : a.known === b.known;
}
