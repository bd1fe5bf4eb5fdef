import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/layout/relationships/labels';
import {
  layoutScale,
  layoutStops,
  nearestStop,
  stopsAt,
} from '../../../src/layout/relationships/scale';
import { signsOf, stopOf, type Axis, type Signs } from '../../../src/layout/relationships/signs';
import { RelationshipType } from '../../../src/model/enums';
import { sketch } from '../../../src/model/sketch';
import { viewOf } from '../../../src/model/view';
import { foundOn, measure, template, TEMPLATES } from './templates';

const type = fc.constantFrom(...RelationshipType.options);
const name = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'b', ' ', 'ö') });
const signs: fc.Arbitrary<Signs> = fc.record({
  rings: fc.array(
    fc.record({ type, must: fc.boolean(), met: fc.boolean(), missed: fc.boolean(), label: name }),
    { maxLength: 6 },
  ),
  dots: fc.array(
    fc.record({
      id: fc.uuid(),
      type,
      planned: fc.boolean(),
      excess: fc.boolean(),
      ringed: fc.boolean(),
      name,
      label: name,
    }),
    { maxLength: 8 },
  ),
  untyped: fc.constant([]),
});
const axis = fc.constantFrom<Axis>('touch', 'bond');
const width = fc.integer({ min: 260, max: 900 });

const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x + 0.01 ||
  b.x + b.width <= a.x + 0.01 ||
  a.y + a.height <= b.y + 0.01 ||
  b.y + b.height <= a.y + 0.01;

function expectReadable(all: Signs, on: Axis, wide: number): void {
  const { drawing, rings, dots, line } = layoutScale(all, on, wide, measure);
  for (const places of [rings, dots]) {
    places.forEach(({ label }, i) => {
      expect(label.x).toBeGreaterThanOrEqual(-0.01);
      expect(label.x + label.width).toBeLessThanOrEqual(wide + 0.01);
      for (const { label: other } of places.slice(i + 1)) expect(apart(label, other)).toBe(true);
    });
  }
  for (const { label } of rings) expect(label.y + label.height).toBeLessThan(line);
  for (const { label } of dots) expect(label.y).toBeGreaterThan(line);
  for (const { label } of [...rings, ...dots]) {
    expect(label.y).toBeGreaterThanOrEqual(0);
    expect(label.y + label.height).toBeLessThanOrEqual(drawing.height);
  }
}

describe('the scale', () => {
  test('no label covers another, leaves the scale or crosses the line', () => {
    fc.assert(fc.property(signs, axis, width, expectReadable), { numRuns: 300 });
  });

  test('signs of one axis stand nearer to their own stop than to any other', () => {
    fc.assert(
      fc.property(signs, axis, width, (all, on, wide) => {
        const scale = layoutScale(all, on, wide, measure);
        const near = (each: { type: RelationshipType }, x: number) =>
          expect(nearestStop(on, wide, x)).toBe(stopOf(each.type, on));
        all.rings.forEach((ring, i) => near(ring, scale.rings[i]!.x));
        all.dots.forEach((dot, i) => near(dot, scale.dots[i]!.x));
      }),
      { numRuns: 300 },
    );
  });

  test('a ring stands around the dot of its type, and two dots of a type stand apart', () => {
    const scale = layoutScale(
      {
        rings: [{ type: 'community', must: true, met: true, missed: false, label: 'x' }],
        dots: ['a', 'b'].map((id) => ({
          id,
          type: 'community' as const,
          planned: false,
          excess: false,
          ringed: true,
          name: id,
          label: id,
        })),
        untyped: [],
      },
      'touch',
      500,
      measure,
    );
    expect(scale.rings[0]!.x).toBe(scale.dots[0]!.x);
    expect(scale.dots[1]!.x).toBeGreaterThan(scale.dots[0]!.x + 12);
  });

  test('at one stop, words stand from top to bottom as their signs from left to right', () => {
    fc.assert(
      fc.property(signs, axis, width, (all, on, wide) => {
        const { dots, rings } = layoutScale(all, on, wide, measure);
        for (const [own, places] of [
          [all.dots, dots],
          [all.rings, rings],
        ] as const) {
          const stops = own.map((one) => stopOf(one.type, on));
          for (const [i, a] of places.entries()) {
            for (const [j, b] of places.entries()) {
              if (stops[i] !== stops[j] || a.x >= b.x) continue;
              expect(a.label.y).toBeLessThan(b.label.y);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the stops have names that stand beside each other', () => {
    for (const on of ['touch', 'bond'] as const) {
      const { marks } = layoutStops(on, 420, measure);
      const texts = marks.flatMap((mark) => (mark.is === 'text' ? [mark.text] : []));
      expect(texts.join(' ')).toContain(on === 'touch' ? 'themselves' : 'loose');
      expect(stopsAt(on, 420)).toHaveLength(on === 'touch' ? 5 : 6);
    }
  });

  test.each(TEMPLATES)('%s: every label can be read at every width', (file) => {
    const canvas = template(file);
    const view = viewOf(canvas);
    for (const segment of view.all('segments')) {
      const all = signsOf(segment, view, foundOn(canvas));
      for (const wide of [300, 420, 500, 800]) {
        expect(() => expectReadable(all, 'touch', wide)).not.toThrow();
        expect(() => expectReadable(all, 'bond', wide)).not.toThrow();
      }
    }
  });
});

describe('what is misaligned', () => {
  const lines = (file: string) => {
    const canvas = template(file);
    const view = viewOf(canvas);
    const all = signsOf(canvas.segments['seg-riders']!, view, foundOn(canvas));
    const scale = layoutScale(all, 'touch', 500, measure);
    const red = scale.drawing.marks.flatMap((mark) =>
      mark.is === 'line' && mark.stroke === 'red' ? [[mark.x1, mark.x2]] : [],
    );
    return { all, scale, red };
  };

  test('is drawn from what riders expect to what they are offered', () => {
    const { all, scale, red } = lines('bike-repair-1b.bmc.json');
    expect(all.rings).toMatchObject([{ type: 'self_service', met: false, missed: true }]);
    const [ring] = scale.rings;
    const dot = (wanted: string) => scale.dots[all.dots.findIndex((one) => one.type === wanted)]!;
    expect(red).toContainEqual([ring!.x, dot('long_term_value_based').x]);
    expect(red).toContainEqual([dot('personal_assistance').x, ring!.x]);
  });

  test('is nowhere where what is offered is what is expected', () => {
    expect(lines('bike-repair-1c.bmc.json').red).toEqual([]);
  });

  test('is not drawn when the finding is set aside', () => {
    const canvas = template('bike-repair-1b.bmc.json');
    const all = signsOf(canvas.segments['seg-riders']!, viewOf(canvas), []);
    expect(all.rings).toMatchObject([{ met: false, missed: false }]);
  });
});

test('a relationship of no known type has no place, and a planned one says so', () => {
  const canvas = sketch({
    segments: { s: { expectation: { types: [], status: 'assumed' } } },
    relationships: { r: {}, p: { type: 'social', state: 'planned' } },
    links: [
      ['r', 's'],
      ['p', 's'],
    ],
  });
  const view = viewOf(canvas);
  const all = signsOf(view.all('segments')[0]!, view, []);
  expect(all.untyped).toEqual([{ id: 'r', name: 'r' }]);
  expect(all.dots).toMatchObject([{ id: 'p', label: 'p (planned)' }]);
});
