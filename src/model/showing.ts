import { BLOCKS } from './blocks';
import type { Canvas, Id } from './canvas';
import type { State } from './enums';
import { beliefsOf } from './figures/beliefs';
import { doubtOf } from './figures/evidence-strength';
import { segmentsServed } from './served';
import { viewOf, type CanvasView } from './view';

/** What stays in full sight while the rest of the canvas dims; nothing dims without it. */
export type Showing =
  | { readonly by: 'segment'; readonly id: Id }
  | { readonly by: 'state'; readonly state: State }
  /** What rests on something that was not tested, or that did not hold. */
  | { readonly by: 'doubt' };

/** The notes that stay; nothing when there is no such segment (any more). */
export function notesShown(canvas: Canvas, showing: Showing): ReadonlySet<Id> | undefined {
  const view = viewOf(canvas);
  switch (showing.by) {
    case 'segment':
      if (!view.get('segments', showing.id)) return undefined;
      return new Set(idsOf(canvas).filter((id) => segmentsServed(view, id).includes(showing.id)));
    case 'state':
      return new Set(
        idsOf(canvas).filter((id) => (view.element(id)?.state ?? 'current') === showing.state),
      );
    case 'doubt':
      return doubtful(canvas, view);
  }
}

const idsOf = (canvas: Canvas): Id[] => BLOCKS.flatMap((block) => Object.keys(canvas[block]));

/** Notes that are guesses themselves, and those that beliefs without support are about. */
function doubtful(canvas: Canvas, view: CanvasView): ReadonlySet<Id> {
  const found = new Set<Id>();
  for (const id of idsOf(canvas)) {
    const status = view.element(id)?.status;
    if (status === 'assumed' || status === 'invalidated') found.add(id);
  }
  for (const { about, status, evidence, relationships } of beliefsOf(view)) {
    const open = status === 'untested' || status === 'invalidated';
    if (!open && doubtOf(evidence) !== 'contradicted') continue;
    for (const id of [about, ...relationships]) if (view.element(id)) found.add(id);
  }
  return found;
}
