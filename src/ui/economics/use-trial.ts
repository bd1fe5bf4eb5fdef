import { useDeferredValue, useMemo, useState } from 'react';
import type { Canvas } from '../../model/canvas';
import { after, type Edit } from '../../model/edit';
import { leverKey, leversOf, settingLevers, type Lever } from '../../model/figures/levers';
import { inOrder } from '../../model/order';
import { viewOf } from '../../model/view';
import { apply } from '../../store/document';

/** Numbers that were moved to see what would follow; nothing of it is written. */
export interface Trial {
  /** The numbers that were moved, by their levers. */
  readonly values: ReadonlyMap<string, number>;
  /** The canvas as it would be; none while nothing was moved. */
  readonly canvas: Canvas | undefined;
  readonly edit: Edit | undefined;
  move(lever: Lever, value: number): void;
  reset(): void;
  /** Writes all that was moved: one change, one step to undo. */
  accept(): void;
}

const NOTHING: ReadonlyMap<string, number> = new Map();

/** Keeps what was moved for as long as the view is shown. */
export function useTrial(canvas: Canvas): Trial {
  const [values, setValues] = useState(NOTHING);
  // The thumb goes first; tables, pictures and findings follow when there is time.
  const settled = useDeferredValue(values);
  const edit = useMemo(() => editOf(canvas, settled), [canvas, settled]);
  const trial = useMemo(() => edit && after(canvas, edit), [canvas, edit]);
  return {
    values,
    canvas: trial,
    edit,
    move: (lever, value) =>
      setValues((before) => {
        const next = new Map(before);
        if (value === lever.now.value) next.delete(leverKey(lever));
        else next.set(leverKey(lever), value);
        return next;
      }),
    reset: () => setValues(NOTHING),
    accept: () => {
      const all = editOf(canvas, values);
      if (all) apply(all);
      setValues(NOTHING);
    },
  };
}

/** Nothing where no number would be another one. */
function editOf(canvas: Canvas, values: ReadonlyMap<string, number>): Edit | undefined {
  if (values.size === 0) return undefined;
  const view = viewOf(canvas);
  // A relationship with several segments is a lever of each of them.
  const levers = new Map(
    inOrder(canvas, 'segments')
      .flatMap((segment) => leversOf(segment, view))
      .map((lever) => [leverKey(lever), lever]),
  );
  const moved = [...levers.values()].filter((lever) => {
    const value = values.get(leverKey(lever));
    return value !== undefined && value !== lever.now.value;
  });
  return moved.length > 0 ? settingLevers(moved, values) : undefined;
}
