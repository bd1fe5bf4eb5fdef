import type { Id } from '../../model/canvas';
import { Phase } from '../../model/enums';
import type { CanvasView } from '../../model/view';
import type { Found } from '../picture';

/** The phase in which a goal is missed, where a finding names a goal. */
const OF_GOAL: Readonly<Record<string, Phase>> = {
  acquisition: 'awareness',
  retention: 'after_sales',
};

/** Rules that mind what is in a cell of the journey, and the phase that each of their findings means. */
const PHASE_OF: Readonly<Record<string, (found: Found) => Phase | undefined>> = {
  'channel-phase-uncovered': ({ to }) => Phase.options.find((phase) => phase === to),
  'goal-phase-mismatch': ({ to }) => OF_GOAL[to ?? ''],
  'no-human-fallback': () => 'after_sales',
};

/** The findings that are about what a segment meets in one phase, in the order they came. */
export function mindedIn(
  found: readonly Found[],
  view: CanvasView,
  segment: Id,
  phase: Phase,
): Found[] {
  return found.filter((one) => {
    if (one.on === undefined || PHASE_OF[one.rule]?.(one) !== phase) return false;
    return (
      one.on === segment ||
      (view.blockOf(one.on) === 'relationships' &&
        view.linked(one.on, 'segments').some(({ id }) => id === segment))
    );
  });
}
