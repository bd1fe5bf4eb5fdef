import type { Hostile } from './canvases';
import { NASTY, OWN_NAMES, WRONG } from './texts';

const pack = (more: string) =>
  `{"format":"rapport-pack","version":1,"id":"evil","name":"Evil"${more}}`;
const own = (must: string, about = '"segments"') =>
  pack(
    `,"own":[{"id":"one","about":${about},"severity":"warning","must":${must},"title":"t","detail":"d"}]`,
  );
const deep = (depth: number) =>
  `${'{"not":'.repeat(depth)}{"field":"name","known":true}${'}'.repeat(depth)}`;

/** Packs that ask for code, for endless work, or for what is not there. */
export const PACKS: readonly Hostile[] = [
  ...['known', 'is', 'oneOf', 'atLeast', 'words', 'has'].flatMap((question) =>
    Object.entries(WRONG)
      .filter(([what]) => /^(nothing|an object|a constructor|more than)/.test(what))
      .map(([what, json]): Hostile => [
        `a pack: ${what} for ${question}`,
        own(`{"field":"name","${question}":${json}}`),
      ]),
  ),
  ...OWN_NAMES.map((name): Hostile => [
    `a pack that asks for ${name}`,
    own(`{"field":${JSON.stringify(name)},"known":true}`),
  ]),
  ...OWN_NAMES.map((name): Hostile => [
    `a pack with a setting for ${name}`,
    pack(`,"rules":{${JSON.stringify(name)}:{"off":true}}`),
  ]),
  ['a pack with a pattern', own('{"field":"name","matches":"^(a+)+$"}')],
  ['a pack with code', own('{"code":"while(true);"}')],
  ['a pack with an expression', own('"segments.length > 3"')],
  ['a pack with conditions in conditions', own(deep(200))],
  ['a pack with a length of no number', pack(',"own":{"length":{"toString":0}}')],
  [
    'a backup with a length of no number',
    '{"format":"rapport-backup","schemaVersion":1,"at":"now","canvases":{"length":{"toString":0}}}',
  ],
  [
    'a pack with 100,000 conditions',
    own(`{"all":[${Array(20_000).fill('{"field":"name","known":true}').join(',')}]}`),
  ],
  ['a pack about nothing', own('{"field":"name","known":true}', '"nothing"')],
  ['a pack about a prototype', own('{"field":"name","known":true}', '"__proto__"')],
  ['a pack with a path upwards as id', pack('').replace('"evil"', '"../evil"')],
  ['a pack with half a character as id', pack('').replace('"evil"', '"\\ud800"')],
  ['a pack whose name is too long', pack('').replace('"Evil"', JSON.stringify(NASTY['very long']))],
  ['a pack of version 99', pack('').replace('"version":1', '"version":99')],
  ['a pack larger than packs are', pack(`,"summary":${JSON.stringify('x'.repeat(300_000))}`)],
];
