import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentPlaces, stripeColor, stripePattern, STRIPES } from '../../src/layout/palette';
import type { Canvas } from '../../src/model/canvas';
import { emptyCanvas } from '../../src/model/empty-canvas';
import { SegmentColor } from '../../src/model/enums';

/** A canvas with a segment for each colour given; `undefined` leaves it to the palette. */
function withColors(colors: readonly (SegmentColor | undefined)[]): Canvas {
  const canvas = emptyCanvas('c', 'C');
  colors.forEach((color, i) => {
    const id = `s${i}`;
    canvas.segments[id] = { id, name: id, order: i, ...(color ? { color } : {}) };
  });
  return canvas;
}
const placesOf = (...colors: (SegmentColor | undefined)[]) =>
  colors.map((_, i) => segmentPlaces(withColors(colors)).get(`s${i}`));

describe('segmentPlaces', () => {
  it('names each colour of the palette', () => {
    expect(SegmentColor.options).toHaveLength(STRIPES.length);
  });

  it('follows the order where nothing was chosen', () => {
    expect(placesOf(undefined, undefined, undefined)).toEqual([0, 1, 2]);
  });

  it('leaves a chosen colour to the segment that has it', () => {
    expect(placesOf(undefined, undefined, 'green')).toEqual([1, 2, 0]);
  });

  it('gives the same colour another pattern the second time', () => {
    expect(placesOf('sky', 'sky')).toEqual([2, 10]);
    expect(stripeColor(2)).toBe(stripeColor(10));
    expect(stripePattern(2)).not.toBe(stripePattern(10));
  });

  const color = fc.option(fc.constantFrom(...SegmentColor.options), { nil: undefined });
  it('gives no two segments the same place, and each the colour that was chosen for it', () => {
    fc.assert(
      fc.property(fc.array(color, { maxLength: 20 }), (colors) => {
        const places = segmentPlaces(withColors(colors));
        expect(new Set(places.values()).size).toBe(colors.length);
        colors.forEach((chosen, i) => {
          if (!chosen) return;
          const place = places.get(`s${i}`)!;
          expect(stripeColor(place)).toBe(STRIPES[SegmentColor.options.indexOf(chosen)]);
        });
      }),
    );
  });

  it('takes a chosen colour for others only once all are taken', () => {
    fc.assert(
      fc.property(fc.array(color, { maxLength: STRIPES.length }), (colors) => {
        const chosen = colors.filter((one) => one !== undefined);
        fc.pre(new Set(chosen).size === chosen.length);
        const used = [...segmentPlaces(withColors(colors)).values()].map(stripeColor);
        expect(new Set(used).size).toBe(colors.length);
      }),
    );
  });
});
