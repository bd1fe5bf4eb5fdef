import { expect, test } from 'vitest';
import { notesShown } from '../../src/model/showing';
import { sketch } from '../../src/model/sketch';

const canvas = sketch({
  segments: {
    riders: {
      expectation: { types: [{ type: 'self_service', strength: 'must' }], status: 'assumed' },
    },
    shops: { state: 'planned' },
  },
  propositions: { repair: {}, parts: { status: 'invalidated' } },
  channels: { van: {} },
  relationships: { visits: {}, hotline: {} },
  activities: { fixing: {} },
  assumptions: {
    fast: {
      about: { id: 'van' },
      statement: 'People wait a day',
      importance: 'high',
      status: 'testing',
    },
    paid: {
      about: { id: 'hotline' },
      statement: 'People call',
      importance: 'high',
      status: 'validated',
    },
  },
  evidence: { no: { about: { id: 'fast' }, kind: 'opinion', supports: false, n: 4 } },
  links: [
    ['repair', 'riders'],
    ['parts', 'shops'],
    ['fixing', 'repair'],
  ],
});
const shown = (showing: Parameters<typeof notesShown>[1]) =>
  [...(notesShown(canvas, showing) ?? ['nothing'])].sort();

test('of a segment, what serves it stays, however far the links lead', () => {
  expect(shown({ by: 'segment', id: 'riders' })).toEqual(['fixing', 'repair', 'riders']);
  expect(shown({ by: 'segment', id: 'gone' })).toEqual(['nothing']);
});

test('what does not say its state is there now', () => {
  expect(shown({ by: 'state', state: 'planned' })).toEqual(['shops']);
  expect(shown({ by: 'state', state: 'current' })).not.toContain('shops');
});

test('what rests on guesses stays: placeholders, untested or contradicted beliefs; what holds goes', () => {
  expect(shown({ by: 'doubt' })).toEqual(['parts', 'riders', 'van']);
});
