import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { BLOCKS, type Block } from '../../src/model/blocks';
import type { Canvas } from '../../src/model/canvas';
import { link, linkId, removeLink, unlink } from '../../src/model/edit-links';
import { find } from '../../src/model/find';
import { LINK_MEANINGS, linkableBlocks, meaningOf } from '../../src/model/link-meanings';
import { sketch } from '../../src/model/sketch';
import { after } from '../../src/model/edit';
import { ANY_ID, anyCanvas } from '../support/arbitrary-canvas';

// Hundreds of canvases on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const bike = sketch({
  segments: { riders: {}, commuters: {} },
  propositions: { repair: {} },
  relationships: { visits: {} },
  channels: { van: {} },
});
const links = (canvas: Canvas) => Object.keys(canvas.links);

test('a link runs in its one direction, whichever way it was drawn', () => {
  for (const [a, b] of [
    ['repair', 'riders'],
    ['riders', 'repair'],
  ] as const) {
    expect(links(after(bike, link(a, b)))).toEqual(['repair>riders']);
  }
});

test('two blocks share at most one meaning, in one direction', () => {
  for (const { from, to } of LINK_MEANINGS) {
    expect(meaningOf(to, from)).toBeUndefined();
    expect(linkableBlocks(from)).toContain(to);
    expect(linkableBlocks(to)).toContain(from);
  }
  expect(new Set(LINK_MEANINGS.map(({ from, to }) => `${from}>${to}`)).size).toBe(
    LINK_MEANINGS.length,
  );
});

test('a link without a meaning, to itself or to nothing is not made', () => {
  for (const to of ['commuters', 'riders', 'gone']) {
    expect(after(bike, link('riders', to))).toBe(bike);
  }
});

test('a relationship is with one segment: the new one takes the place of the former', () => {
  const first = after(bike, link('visits', 'riders'));
  const both = after(first, link('visits', 'van'));
  const second = after(both, link('commuters', 'visits'));
  expect(links(second).sort()).toEqual(['visits>commuters', 'visits>van']);
});

test('linking twice is linking once; unlinking works from both ends', () => {
  const once = after(bike, link('repair', 'riders'));
  expect(after(once, link('riders', 'repair'))).toEqual(once);
  expect(links(after(once, unlink('riders', 'repair')))).toEqual([]);
  expect(after(once, unlink('repair', 'commuters'))).toBe(once);
});

test('unlinking leaves the other links of both notes', () => {
  const pairs = [
    ['repair', 'riders'],
    ['repair', 'commuters'],
    ['van', 'riders'],
  ] as const;
  const all = pairs.reduce((canvas, [a, b]) => after(canvas, link(a, b)), bike);
  const left = ['repair>commuters', 'van>riders'];
  expect(links(after(all, unlink('repair', 'riders'))).sort()).toEqual(left);
  expect(links(after(all, unlink('riders', 'repair'))).sort()).toEqual(left);
});

test('a broken link goes by its own id', () => {
  const broken = sketch({ links: [['gone', 'lost']] });
  expect(links(after(broken, removeLink(linkId('gone', 'lost'))))).toEqual([]);
});

test('linking any two notes makes a link that means something, or changes nothing', () => {
  const block = (canvas: Canvas, id: string): Block | undefined => find(canvas, id)?.block;
  fc.assert(
    fc.property(anyCanvas, ANY_ID, ANY_ID, (canvas, a, b) => {
      const next = after(canvas, link(a, b));
      const [from, to] = [block(canvas, a), block(canvas, b)];
      const may = from && to && (meaningOf(from, to) ?? meaningOf(to, from));
      const made = may && (next.links[linkId(a, b)] ?? next.links[linkId(b, a)]);
      const ends = made && [block(next, made.from), block(next, made.to)];
      expect(ends).toEqual(may && [may.from, may.to]);
      expect(may ? canvas : next).toBe(canvas);
      for (const key of BLOCKS) expect(next[key]).toBe(canvas[key]);
    }),
    { numRuns: 300 },
  );
});
