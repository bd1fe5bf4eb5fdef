import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCanvases } from '../../src/model/compare';
import { joining } from '../../src/model/compare-join';
import { takeChanges } from '../../src/model/compare-merge';
import { sketch } from '../../src/model/sketch';
import type { Canvas } from '../../src/model/canvas';
import { anyCanvas } from '../support/arbitrary-canvas';

const mine = sketch({
  segments: { riders: { name: 'Riders' } },
  relationships: { club: { name: 'Club' } },
  links: [['club', 'riders']],
});
const other = sketch({
  segments: { a: { name: ' riders ' }, b: { name: 'Firms' } },
  relationships: { c: { name: 'Club', type: 'community' } },
  channels: { d: { name: 'Van' } },
  links: [
    ['c', 'b'],
    ['d', 'a'],
  ],
});

const join = (here: Canvas, there: Canvas): Canvas => {
  const { theirs, fresh } = joining(here, there);
  const keys = new Set(fresh.map(({ key }) => key));
  return takeChanges(here, theirs, compareCanvases(here, theirs), keys).canvas;
};

describe('what another canvas brings', () => {
  it('is what neither id nor text has here, linked with what has', () => {
    const joined = join(mine, other);
    expect(joining(mine, other).same).toBe(2);
    expect(Object.values(joined.segments).map(({ name }) => name)).toEqual(['Riders', 'Firms']);
    expect(joined.relationships).toEqual(mine.relationships);
    // The club is with its riders still.
    expect(Object.keys(joined.links).sort()).toEqual(['club>riders', 'd>riders']);
  });

  it('is nothing the second time, and never changes what is here', () => {
    fc.assert(
      fc.property(anyCanvas, (canvas) => {
        const joined = join(mine, canvas);
        expect(joined.segments.riders).toEqual(mine.segments.riders);
        expect(joining(joined, canvas).fresh).toEqual([]);
        expect(joining(canvas, canvas).fresh).toEqual([]);
      }),
    );
  });
});
