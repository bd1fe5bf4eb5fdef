import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleFor } from '../../src/app/pictures/pixel-pen';

test('a picture has two pixels a unit', () => {
  expect(scaleFor(1244, 800)).toBe(2);
  expect(scaleFor(1244, 5934)).toBe(2);
});

test('a picture is never larger than browsers draw', () => {
  const length = fc.integer({ min: 1, max: 200_000 });
  fc.assert(
    fc.property(length, length, (width, height) => {
      const scale = scaleFor(width, height);
      expect(Math.max(width, height) * scale).toBeLessThanOrEqual(16_000.01);
      expect(width * height * scale ** 2).toBeLessThanOrEqual(120_000_001);
    }),
  );
});
