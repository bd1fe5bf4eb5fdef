import * as fc from 'fast-check';
import { BLOCKS } from '../../../src/model/blocks';
import { anyCanvas } from '../../support/arbitrary-canvas';
import { NASTY, OWN_NAMES, WRONG } from './texts';
import { REFUSED } from './canvases';

/** Names of fields, ours and those that objects have by themselves. */
const key = fc.constantFrom(
  ...BLOCKS,
  ...OWN_NAMES,
  'format',
  'meta',
  'links',
  'id',
  'name',
  'order',
);
const leaf = fc.oneof(
  fc.constantFrom(...Object.values(NASTY).filter((text) => text.length < 600)),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.string({ unit: 'binary' }),
);
const tree = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc.array(tie('any'), { maxLength: 4 }),
    fc
      .array(fc.tuple(key, tie('any')), { maxLength: 6 })
      // Own keys even where they are called like the prototype.
      .map((entries) => {
        const bag = Object.create(null) as Record<string, unknown>;
        for (const [name, value] of entries) bag[name] = value;
        return bag;
      }),
  ),
})).any;

/** A text with a piece cut out, doubled, or put in from elsewhere. */
const spoiled = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(
      texts,
      fc.nat(),
      fc.nat({ max: 200 }),
      fc.constantFrom(...Object.values(WRONG), '\0', '"', '}', ']', ''),
    )
    .map(([text, at, length, piece]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + piece + text.slice(start + length);
    });

/** A canvas with one value of it exchanged for something else. */
const exchanged = fc
  .tuple(anyCanvas, fc.nat(), fc.constantFrom(...Object.values(WRONG)))
  .map(([canvas, at, json]) => {
    const values = [...JSON.stringify(canvas).matchAll(/(?<=:)("[^"]*"|-?\d+|true|false)/g)];
    const chosen = values[at % Math.max(1, values.length)];
    const text = JSON.stringify(canvas);
    if (!chosen) return text;
    return text.slice(0, chosen.index) + json + text.slice(chosen.index + chosen[0].length);
  });

const canvases = anyCanvas.map((canvas) => JSON.stringify(canvas));
const known = fc.constantFrom(
  ...REFUSED.map(([, text]) => text).filter((text) => text.length < 5_000),
);

/** Texts of every kind of hostility: nonsense, wrong trees, spoiled canvases, one value exchanged. */
export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  tree.map((value) => JSON.stringify(value) ?? ''),
  tree.map(
    (value) => `{"format":"rapport-canvas","schemaVersion":1,"meta":${JSON.stringify(value)}}`,
  ),
  tree.map((value) => `{"format":"rapport-pack","version":1,"own":${JSON.stringify(value)}}`),
  spoiled(canvases),
  spoiled(known),
  exchanged,
);
