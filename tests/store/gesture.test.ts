import { expect, test } from 'vitest';
import { rename } from '../../src/model/edit-notes';
import { sketch } from '../../src/model/sketch';
import { apply, currentCanvas, turnAway, useDocument } from '../../src/store/document';

const name = () => currentCanvas()!.segments.riders!.name;

test('typing in one sitting is one step; turning away and coming back begins another', () => {
  useDocument.getState().open(sketch({ segments: { riders: { name: 'Riders' } } }));
  apply(rename('riders', 'Bike'), 'name');
  apply(rename('riders', 'Bikers'), 'name');
  turnAway();
  apply(rename('riders', 'Cyclists'), 'name');
  useDocument.getState().undo();
  expect(name()).toBe('Bikers');
  useDocument.getState().undo();
  expect(name()).toBe('Riders');
});
