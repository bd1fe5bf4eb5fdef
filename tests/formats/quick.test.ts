import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCanvas } from '../../src/formats/json';
import { readQuickly, takeCanvas } from '../../src/formats/quick';
import { Canvas } from '../../src/model/canvas';
import { anyCanvas } from '../support/arbitrary-canvas';

const everything = readFileSync(
  new URL('../saved-files/v1/everything.bmc.json', import.meta.url),
  'utf8',
);

/** Takes what zod takes, to the same fields in the same order, and nothing else. */
function agrees(data: unknown): boolean {
  const zod = Canvas.safeParse(data);
  const taken = takeCanvas(data);
  expect(JSON.stringify(taken)).toBe(zod.success ? JSON.stringify(zod.data) : undefined);
  expect(taken).toStrictEqual(zod.success ? zod.data : undefined);
  return zod.success;
}

/** All places of a value: what holds them, and under which key. */
function places(value: unknown): { holder: Record<string, unknown>; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...places(holder[key])]);
}

test('a canvas of every field is taken', () => {
  expect(agrees(JSON.parse(everything))).toBe(true);
});

test('any canvas is taken', () => {
  fc.assert(
    fc.property(anyCanvas, (canvas) => {
      expect(agrees(JSON.parse(JSON.stringify(canvas)))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('nothing is taken that the schema refuses, whatever is changed, added or left out', () => {
  const value = fc.oneof(
    fc.constantFrom<unknown>('', 'x'.repeat(201), 'x'.repeat(20_001), 'EUR', 0, -1, true, null),
    fc.constantFrom<unknown>([], {}, ['retention'], { id: 'a' }, { value: 1, unit: 'share' }),
    fc.jsonValue({ maxDepth: 1 }),
  );
  const how = fc.constantFrom('changed', 'added', 'left out');
  let refused = 0;
  const all = places(JSON.parse(everything)).length;
  fc.assert(
    fc.property(fc.nat(all - 1), how, value, (place, change, other) => {
      const file = JSON.parse(everything) as unknown;
      const { holder, key } = places(file)[place]!;
      if (change === 'changed') holder[key] = other;
      else if (change === 'added') holder[`${key}-`] = other;
      else if (Array.isArray(holder)) holder.pop();
      else delete holder[key];
      const data = JSON.parse(JSON.stringify(file).replaceAll('"__proto__"', '"proto"')) as unknown;
      if (!agrees(data)) refused += 1;
    }),
    { numRuns: 500 },
  );
  expect(refused).toBeGreaterThan(50);
});

test('what is refused is explained as ever', () => {
  const file = JSON.parse(everything) as { meta: { currency: string } };
  file.meta.currency = 'euro';
  const text = JSON.stringify(file);
  expect(readCanvas(text, takeCanvas)).toEqual(readCanvas(text));
  expect(readCanvas(text, takeCanvas).ok).toBe(false);
  expect(readCanvas(everything, takeCanvas)).toEqual(readCanvas(everything));
});

test('a kept text is read quickly as it is read at leisure, or not at all', () => {
  const [front, ...back] = [everything.slice(0, 200), everything.slice(200)];
  const texts = fc.oneof(
    anyCanvas.map((canvas) => JSON.stringify(canvas)),
    // A key that is not the id, another version, no canvas, too deep, and broken in the middle.
    fc.constantFrom(
      everything,
      everything.replace('"riders": {', '"others": {'),
      everything.replace('"schemaVersion": 1', '"schemaVersion": 2'),
      everything.replace('"schemaVersion": 1', '"schemaVersion": 0'),
      everything.replace('rapport-canvas', 'rapport'),
      `${front}${'['.repeat(40)}${back.join('')}`,
      everything.replace('{', `{"deep": ${'['.repeat(40)}${']'.repeat(40)},`),
      everything.replace('{', '{"__proto__": {},'),
      'null',
      '',
    ),
    fc.nat(everything.length - 1).map((at) => everything.slice(0, at) + everything.slice(at + 1)),
  );
  let read = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const quick = readQuickly(text);
      const result = readCanvas(text);
      expect(quick ?? undefined).toEqual(result.ok ? result.canvas : undefined);
      if (quick) read++;
    }),
    { numRuns: 400 },
  );
  expect(read).toBeGreaterThan(50);
});
