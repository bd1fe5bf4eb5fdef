import { BLOCKS } from '../model/blocks';
import { addNotes } from '../model/edit-notes';
import { stageOf } from '../model/evidence';
import type { Block } from '../model/blocks';
import type { Rule, Severity } from './rule';
import { firedIf } from './rule';

const MAY_BE_EMPTY: ReadonlySet<Block> = new Set(['partners']);
const FRONT: ReadonlySet<Block> = new Set(['segments', 'propositions']);
const BACK: ReadonlySet<Block> = new Set(['resources', 'activities', 'costs']);

export const blockEmpty: Rule<'canvas'> = {
  id: 'block-empty',
  about: 'canvas',
  category: 'completeness',
  kind: 'gap',
  decidable: 'structure',
  severity: 'warning',
  sources: ['SZ-manual', 'BMGQ'],
  seeds: [],
  reads: ['meta.stage'],
  check(canvas, view) {
    const empty = BLOCKS.filter(
      (block) => !MAY_BE_EMPTY.has(block) && view.all(block).length === 0,
    );
    // A blank sheet is not a mistake: nothing louder than a hint before the first segment.
    const started = view.all('segments').length > 0;
    const severity = (block: Block): Severity => {
      if (!started) return 'info';
      if (FRONT.has(block)) return 'error';
      return BACK.has(block) && stageOf(canvas) === 'idea' ? 'info' : 'warning';
    };
    return firedIf(
      empty.map((block) => ({
        block,
        to: block,
        severity: severity(block),
        values: { block: { word: ['block', block] } },
        because: [{ id: canvas.id, path: block, value: 0 }],
      })),
    );
  },
  fixes(hit) {
    const block = hit.block;
    if (!block) return [];
    const values = { block: { word: ['block', block] } } as const;
    return [
      { key: 'write-in-block', values, ask: { block } },
      {
        key: 'add-placeholder',
        values,
        make: ({ newId, placeholder }) =>
          addNotes(block, [{ id: newId(), name: placeholder(`note.${block}`), status: 'assumed' }]),
      },
    ];
  },
};
