import { expect, test } from 'vitest';
import { after } from '../../src/model/edit';
import { renewId } from '../../src/model/edit-ids';
import { sketch } from '../../src/model/sketch';

const canvas = sketch({
  segments: { bikes: { name: 'Riders' } },
  propositions: { bikes: { name: 'Repair' } },
  channels: { van: {} },
  activities: { mending: {} },
  links: [
    ['van', 'bikes'],
    ['mending', 'bikes'],
  ],
});
const next = after(canvas, renewId('propositions', 'bikes', 'repair'));

test('gives the later note another id and leaves the first', () => {
  expect(next.propositions).toEqual({
    repair: { ...canvas.propositions.bikes, id: 'repair' },
  });
  expect(next.segments).toEqual(canvas.segments);
});

test('links stay with the first note, unless they mean something for the later one only', () => {
  expect(Object.values(next.links)).toEqual([
    { id: 'van>bikes', from: 'van', to: 'bikes' },
    { id: 'mending>repair', from: 'mending', to: 'repair' },
  ]);
});

test('does nothing to the first note, to one that is gone, or a second time', () => {
  expect(after(canvas, renewId('segments', 'bikes', 'x'))).toBe(canvas);
  expect(after(canvas, renewId('costs', 'bikes', 'x'))).toBe(canvas);
  expect(after(next, renewId('propositions', 'bikes', 'repair'))).toBe(next);
});
