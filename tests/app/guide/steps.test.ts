import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockAfter, guidedBlock, leftOut, nextBlock } from '../../../src/app/guide/steps';
import { BLOCKS, type Block } from '../../../src/model/blocks';
import { emptyCanvas } from '../../../src/model/empty-canvas';
import { after } from '../../../src/model/edit';
import { addNotes } from '../../../src/model/edit-notes';

const filled = (...blocks: readonly Block[]) =>
  blocks.reduce(
    (canvas, block) => after(canvas, addNotes(block, [{ id: `n-${block}`, name: block }])),
    emptyCanvas('c', 'Canvas'),
  );

describe('the guided order', () => {
  it('begins with the customers, and goes on as soon as a block has a note', () => {
    expect(nextBlock(filled(), [])).toBe('segments');
    expect(nextBlock(filled('segments'), [])).toBe('propositions');
    expect(nextBlock(filled('propositions'), [])).toBe('segments');
  });

  it('passes over what was left out, and remembers it until it is filled', () => {
    expect(nextBlock(filled('segments'), ['propositions'])).toBe('channels');
    expect(leftOut(filled('segments'), ['segments', 'propositions'])).toEqual(['propositions']);
  });

  it('stays with a block for as long as someone writes there', () => {
    expect(guidedBlock(filled('segments'), [], 'segments')).toBe('segments');
    expect(blockAfter(filled('segments'), [], 'segments')).toBe('propositions');
    expect(blockAfter(filled(), [], 'segments')).toBe('propositions');
  });

  it('ends when each block is begun or left out, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...BLOCKS]), fc.shuffledSubarray([...BLOCKS]), (a, b) => {
        const canvas = filled(...a);
        const rest = BLOCKS.filter((block) => !a.includes(block) && !b.includes(block));
        expect(nextBlock(canvas, b)).toBe(rest[0]);
      }),
    );
  });
});
