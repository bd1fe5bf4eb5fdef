// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../src/i18n/panel';
import '../../src/i18n/read';
import { readCanvas } from '../../src/formats/json';
import { text } from '../../src/i18n/translate';
import { REFUSED, TAKEN, type Hostile } from '../faults/hostile/canvases';
import { DOORS, OPEN_DOORS } from '../faults/hostile/doors';
import { hostileTexts } from '../faults/hostile/generated';
import { PACKS } from '../faults/hostile/packs';
import { NASTY } from '../faults/hostile/texts';

const RUNS = 1_000;

/** What has reached the objects that all others share: nothing ever may. */
const spread = () => [
  ...Object.keys(Object.prototype),
  ...Object.keys(Array.prototype),
  ...('polluted' in {} ? ['polluted'] : []),
];

/** A sentence of the catalogue, with its gaps filled. */
const SENTENCE = /^.{10,}[.:”]/su;

/** What is wrong with how a door refuses a text; nothing where all is well. */
function fault(door: string, [what, given]: Hostile): string[] {
  const verdict = DOORS[door]!(given);
  if (verdict.in) return [`${what} came in`];
  // What carries nothing of ours, and what does not fit, is passed over.
  const said = verdict.key === undefined ? undefined : text(verdict.key, verdict.values);
  if (said !== undefined && !SENTENCE.test(said)) return [`${what}: ${said}`];
  return spread().map((name) => `${what} reached ${name}`);
}

const corpus = [...REFUSED, ...PACKS];
/** Looked at, a newer version may come in. */
const NEWER = /^version (99|2 \*\* 53)$/;

test('the corpus is large, and says nothing twice', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(200);
  const said = [...corpus, ...TAKEN].map(([what]) => what);
  expect(said.filter((what, i) => said.indexOf(what) !== i)).toEqual([]);
});

describe.each(Object.keys(DOORS))('%s', (door) => {
  test('refuses all that is no canvas, with a sentence', () => {
    const isForNewer = door === 'a file of a newer version';
    const refused = isForNewer ? corpus.filter(([what]) => !NEWER.test(what)) : corpus;
    expect(refused.flatMap((one) => fault(door, one))).toEqual([]);
  });

  test('takes no harm from what is odd and allowed', () => {
    for (const [, given] of TAKEN) DOORS[door]!(given);
    expect(spread()).toEqual([]);
  });
});

test('what is odd and allowed comes in', () => {
  expect(TAKEN.filter(([, given]) => !readCanvas(given).ok).map(([what]) => what)).toEqual([]);
});

test.each(Object.entries(OPEN_DOORS))('%s stands everything', (_, open) => {
  for (const given of [...Object.values(NASTY), ...corpus.map(([, each]) => each)]) open(given);
  expect(spread()).toEqual([]);
});

test('what is made at random neither breaks a door nor goes without a sentence', () => {
  fc.assert(
    fc.property(hostileTexts, (given) => {
      for (const door of Object.keys(DOORS)) {
        const verdict = DOORS[door]!(given);
        if (verdict.in || verdict.key === undefined) continue;
        expect(text(verdict.key, verdict.values)).toMatch(SENTENCE);
      }
      for (const open of Object.values(OPEN_DOORS)) open(given);
    }),
    { numRuns: RUNS },
  );
  expect(spread()).toEqual([]);
});
