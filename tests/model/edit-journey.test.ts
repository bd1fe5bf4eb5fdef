import { expect, it } from 'vitest';
import { after } from '../../src/model/edit';
import { putJourneyNote, removeJourneyNote } from '../../src/model/edit-journey';
import { merge } from '../../src/model/edit-merge';
import { removeNotes } from '../../src/model/edit-remove';
import { sketch } from '../../src/model/sketch';

const canvas = sketch({ segments: { riders: {}, couriers: {} } });
const note = {
  id: 'wait',
  segment: 'riders',
  phase: 'delivery',
  about: 'pain',
  text: 'Two days without a bike',
} as const;
const noted = after(canvas, putJourneyNote(note));

it('keeps a note where a segment is on its way', () => {
  expect(noted.journey).toEqual({ wait: note });
});

it('leaves nothing behind when the last note goes, or loses its text', () => {
  expect(after(noted, removeJourneyNote('wait')).journey).toBeUndefined();
  expect(after(noted, putJourneyNote({ ...note, text: ' ' })).journey).toBeUndefined();
});

it('lets it go with its segment, and go over to the one it is merged into', () => {
  expect(after(noted, removeNotes(['riders'])).journey ?? {}).toEqual({});
  expect(after(noted, merge('couriers', 'riders')).journey?.['wait']?.segment).toBe('couriers');
});
