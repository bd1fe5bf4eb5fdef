import type { Id } from '../../model/canvas';
import { link } from '../../model/edit-links';
import type { Channel } from '../../model/elements';
import type { CanvasView } from '../../model/view';
import type { EditFix } from '../fix';

/** More of a kind than this is a list to read, not a way out. */
export const FEW = 3;

/** Fixes that run a relationship, none of whose channels would do, through one that does and reaches its customers already. */
export function runThrough(
  relationship: Id,
  view: CanvasView,
  wouldDo: (channel: Channel) => boolean,
): EditFix[] {
  const reaching = view
    .linked(relationship, 'segments')
    .flatMap(({ id }) => view.linked(id, 'channels'))
    .filter(wouldDo);
  return [...new Set(reaching)].slice(0, FEW).map(({ id }) => ({
    key: 'run-through',
    values: { relationship: { element: relationship }, channel: { element: id } },
    make: () => link(relationship, id),
  }));
}
