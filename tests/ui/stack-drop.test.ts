import { expect, test } from 'vitest';
import { stackDropAt } from '../../src/ui/canvas/stack-drop';

const blocks = [
  {
    block: 'segments' as const,
    top: 0,
    bottom: 200,
    notes: [
      { id: 'a', top: 40, bottom: 80 },
      { id: 'b', top: 90, bottom: 130 },
    ],
  },
  { block: 'propositions' as const, top: 212, bottom: 300, notes: [] },
];

test.each([
  ['above the first note', ['b'], 50, { block: 'segments', before: 'a', y: 35 }],
  ['in the lower half of a note: after it', ['a'], 120, { block: 'segments', y: 133 }],
  ['where it came from, itself left out', ['a'], 45, { block: 'segments', before: 'b', y: 85 }],
  ['past another that comes along', ['a', 'b'], 45, { block: 'segments', y: 36 }],
  ['in an empty block', ['a'], 250, { block: 'propositions', y: 248 }],
  ['between two blocks: nowhere', ['a'], 205, undefined],
])('%s', (_, ids, y, place) => {
  expect(stackDropAt(blocks, ids, y)).toEqual(place);
});
