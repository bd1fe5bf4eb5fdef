import type { Id } from '../../model/canvas';
import { Phase } from '../../model/enums';
import type { CanvasView } from '../../model/view';
import type { Found } from '../picture';

/** How many findings there are about a note, and how serious the worst of them is. */
export interface Count {
  readonly count: number;
  readonly severity: Found['severity'];
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** The conflicts of each note, as its badge on the canvas counts them. */
export function countsOf(found: readonly Found[]): ReadonlyMap<Id, Count> {
  const counts = new Map<Id, Count>();
  for (const { on, kind, severity } of found) {
    if (on === undefined || kind !== 'conflict') continue;
    const before = counts.get(on);
    const worse =
      before && GRAVITY[before.severity] < GRAVITY[severity] ? before.severity : severity;
    counts.set(on, { count: (before?.count ?? 0) + 1, severity: worse });
  }
  return counts;
}

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
