import { BLOCKS, type Block } from '../model/blocks';
import type { Id } from '../model/canvas';
import { renewId } from '../model/edit-ids';
import { together } from '../model/edit';
import type { CanvasView } from '../model/view';
import { firedIf, type Rule } from './rule';

export const duplicateId: Rule<'canvas'> = {
  id: 'duplicate-id',
  about: 'canvas',
  category: 'structure',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'error',
  sources: ['BMML'],
  seeds: [],
  reads: [],
  check: (_canvas, view) =>
    firedIf(
      view.doubledIds.map((id) => {
        const blocks = blocksWith(id, view);
        return {
          on: id,
          values: {
            element: { element: id },
            id: { text: id },
            count: { count: blocks.length },
          },
          because: blocks.map((block) => ({ id, path: block, value: id })),
        };
      }),
    ),
  fixes(hit, view) {
    // The first note has the id in every lookup: it is the others that need one of their own.
    const others = blocksWith(hit.on!, view).slice(1);
    return [
      {
        key: 'renew-id',
        values: { count: { count: others.length } },
        make: ({ newId }) =>
          together(
            'fix',
            others.map((block) => renewId(block, hit.on!, newId())),
          ),
      },
    ];
  },
};

/** The blocks that have a note with this id, in their order. */
function blocksWith(id: Id, view: CanvasView): Block[] {
  return BLOCKS.filter((block) => view.all<Block>(block).some((note) => note.id === id));
}
