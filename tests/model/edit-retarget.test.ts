import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { after } from '../../src/model/edit';
import { directed } from '../../src/model/edit-links';
import { retarget } from '../../src/model/edit-retarget';
import { sketch } from '../../src/model/sketch';
import { anyCanvas } from '../support/arbitrary-canvas';

const bike = sketch({
  segments: { riders: {}, commuters: {} },
  propositions: { repair: {} },
  relationships: { visits: {} },
  channels: { van: {} },
  costs: { rent: {} },
  links: [
    ['van', 'riders'],
    ['visits', 'riders'],
  ],
});
const links = (...edit: Parameters<typeof retarget>) =>
  Object.keys(after(bike, retarget(...edit)).links).sort();

test('either end of a link is led to another note, also of another block', () => {
  expect(links('van', 'riders', 'commuters')).toEqual(['van>commuters', 'visits>riders']);
  expect(links('van', 'riders', 'repair')).toEqual(['van>repair', 'visits>riders']);
  expect(links('riders', 'van', 'repair')).toEqual(['repair>riders', 'visits>riders']);
});

test('a link that would mean nothing leaves the old one as it is', () => {
  expect(links('van', 'riders', 'van')).toEqual(['van>riders', 'visits>riders']);
  expect(links('riders', 'van', 'commuters')).toEqual(['van>riders', 'visits>riders']);
  expect(links('riders', 'van', 'rent')).toEqual(['van>riders', 'visits>riders']);
});

test('never leaves a link without meaning, nor more links than before', () => {
  fc.assert(
    fc.property(anyCanvas, fc.nat(), fc.nat(), fc.boolean(), (canvas, which, to, turned) => {
      const all = Object.values(canvas.links).filter(({ from, to: end }) =>
        directed(canvas, from, end),
      );
      const link = all[which % Math.max(1, all.length)];
      const ids = Object.keys({ ...canvas.segments, ...canvas.channels, ...canvas.costs });
      const next = ids[to % Math.max(1, ids.length)];
      fc.pre(link !== undefined && next !== undefined);
      const [keep, former] = turned ? [link!.to, link!.from] : [link!.from, link!.to];
      const changed = after(canvas, retarget(keep, former, next!));
      expect(Object.keys(changed.links).length).toBeLessThanOrEqual(
        Object.keys(canvas.links).length,
      );
      for (const one of Object.values(changed.links)) {
        if (one.id in canvas.links) continue;
        expect(directed(changed, one.from, one.to)).toBeDefined();
      }
    }),
    { numRuns: 60 },
  );
});
