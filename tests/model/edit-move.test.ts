import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { BLOCKS } from '../../src/model/blocks';
import type { Canvas } from '../../src/model/canvas';
import { together } from '../../src/model/edit';
import { link } from '../../src/model/edit-links';
import { move } from '../../src/model/edit-move';
import { inOrder } from '../../src/model/order';
import { sketch } from '../../src/model/sketch';
import { after } from '../../src/model/edit';
import { anyCanvas } from '../support/arbitrary-canvas';
import { unordered } from '../support/verdicts';

// Hundreds of canvases on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const bike = sketch({
  segments: { riders: {}, commuters: {} },
  propositions: { repair: { name: 'Repair', drivers: ['price'], note: 'At the door.' } },
  channels: { van: {} },
  links: [
    ['repair', 'riders'],
    ['repair', 'commuters'],
    ['van', 'repair'],
  ],
});
const ids = (canvas: Canvas) => inOrder(canvas, 'segments').map(({ id }) => id);
const links = (canvas: Canvas) => Object.keys(canvas.links).sort();

describe('within its block', () => {
  test('a note goes before another, or to the end', () => {
    expect(ids(after(bike, move('commuters', 'segments', 'riders')))).toEqual([
      'commuters',
      'riders',
    ]);
    expect(ids(after(bike, move('riders', 'segments')))).toEqual(['commuters', 'riders']);
  });

  test('before itself it stays where it is', () => {
    expect(after(bike, move('riders', 'segments', 'riders'))).toBe(bike);
  });
});

describe('to another block', () => {
  const moved = after(bike, move('repair', 'channels'));

  test('it keeps id, name and note, and puts aside what means nothing there', () => {
    expect(moved.propositions).toEqual({});
    expect(moved.channels.repair).toMatchObject({
      id: 'repair',
      name: 'Repair',
      note: 'At the door.',
    });
    expect(moved.channels.repair).not.toHaveProperty('drivers');
    expect(moved.channels.repair?.aside?.propositions?.attributes).toEqual({ drivers: ['price'] });
  });

  test('its links mean what they mean there; the others wait', () => {
    expect(links(moved)).toEqual(['repair>commuters', 'repair>riders']);
    expect(moved.channels.repair?.aside?.propositions?.linkedTo).toEqual(['van']);
  });

  test('a note that is not there changes nothing', () => {
    expect(after(bike, move('gone', 'channels'))).toBe(bike);
  });
});

/** A canvas as edits leave it: no link to nothing, and each relationship with one segment. */
function sound(canvas: Canvas): Canvas {
  const empty: Canvas = { ...canvas, links: {} };
  const links = Object.values(canvas.links).map(({ from, to }) => link(from, to));
  return after(empty, together('link', links));
}

test('there and back it is as before, but for its place', () => {
  const block = fc.constantFrom(...BLOCKS);
  fc.assert(
    fc.property(anyCanvas.map(sound), block, block, fc.nat(), (canvas, from, to, pick) => {
      const notes = Object.keys(canvas[from]);
      fc.pre(notes.length > 0);
      const id = notes[pick % notes.length]!;
      const back = after(after(canvas, move(id, to)), move(id, from));
      expect(unordered(back)).toEqual(unordered(canvas));
    }),
    { numRuns: 300 },
  );
});

describe('a relationship stays with one segment', () => {
  const withs = (canvas: Canvas, id: string) =>
    Object.values(canvas.links).filter(({ from, to }) => from === id && canvas.segments[to]);

  test('when an offer for two segments becomes a relationship; the other link waits', () => {
    const moved = after(bike, move('repair', 'relationships'));
    expect(withs(moved, 'repair')).toHaveLength(1);
    expect(links(after(moved, move('repair', 'propositions')))).toEqual(links(bike));
  });

  test('when an offer that it supports becomes a segment', () => {
    const visits = sketch({
      segments: { riders: {} },
      propositions: { repair: {} },
      relationships: { visits: {} },
      links: [
        ['visits', 'riders'],
        ['visits', 'repair'],
      ],
    });
    const moved = after(visits, move('repair', 'segments'));
    expect(withs(moved, 'visits').map(({ to }) => to)).toEqual(['riders']);
    expect(links(after(moved, move('repair', 'propositions')))).toEqual(links(visits));
  });
});
