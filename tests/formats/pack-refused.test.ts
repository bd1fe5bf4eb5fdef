import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import '../../src/i18n/panel';
import { PACK_LIMIT, readPack } from '../../src/formats/pack';
import { text } from '../../src/i18n/translate';
import { CONDITION_DEPTH, CONDITION_PARTS, OWN_RULES_LIMIT } from '../../src/model/pack';
import { asking, bare, nested, setting, yes } from '../support/packs';

type Bag = Record<string, unknown>;
const field = (name: string, tests: Bag) => asking({ field: name, ...tests });

function refusal(data: unknown) {
  const result = readPack(typeof data === 'string' ? data : JSON.stringify(data));
  if (result.ok) throw new Error('it was read');
  return result.error;
}

/** What is wrong, with the values that the sentence about it needs. */
const CASES: [string, unknown, string, Bag][] = [
  ['too large', JSON.stringify({ x: 'x'.repeat(PACK_LIMIT) }), 'too-large', { limit: 256 }],
  ['not JSON', '{', 'not-json', {}],
  ['not a pack', { format: 'rapport-canvas' }, 'not-a-pack', {}],
  ['of a newer version', { ...bare, version: 2 }, 'newer-version', { version: 2, known: 1 }],
  [
    'of no version',
    { ...bare, version: undefined },
    'wrong-field',
    { path: 'version', found: '—' },
  ],
  ['too deep', { ...bare, x: nested(30) }, 'too-deep', { limit: 20 }],
  ['too long a list', { ...bare, own: Array(1001).fill(0) }, 'too-many', { path: 'own' }],
  [
    'a name with capitals',
    { ...bare, id: 'Mine' },
    'wrong-field',
    { path: 'id', expected: 'a–z, 0–9, -', found: '"Mine"' },
  ],
  [
    'a field that is not there',
    { ...bare, nme: 'x' },
    'unknown-key',
    { path: '(file)', field: 'nme' },
  ],
  [
    'too many checks',
    {
      ...bare,
      own: Array.from({ length: OWN_RULES_LIMIT + 1 }, (_, i) => ({
        ...(asking(yes).own as Bag[])[0],
        id: `id-${i}`,
      })),
    },
    'wrong-field',
    { path: 'own', expected: '≤ 100' },
  ],
  [
    'an unknown check',
    setting('block-emty', {}),
    'unknown-rule',
    { rule: 'block-emty', nearest: 'block-empty' },
  ],
  [
    'a check called constructor',
    setting('constructor', {}),
    'unknown-rule',
    { rule: 'constructor' },
  ],
  [
    'a setting that is not there',
    setting('block-empty', { severty: 'info' }),
    'unknown-key',
    { path: 'rules.block-empty', field: 'severty' },
  ],
  [
    'a severity that is not there',
    setting('block-empty', { severity: 'fatal' }),
    'wrong-field',
    { path: 'rules.block-empty.severity', expected: 'error | warning | info', found: '"fatal"' },
  ],
  [
    'a threshold where there is none',
    setting('block-empty', { options: { x: 1 } }),
    'no-options',
    { rule: 'block-empty', option: 'x' },
  ],
  [
    'an unknown threshold',
    setting('ltv-cac-low', { options: { ration: 1 } }),
    'unknown-option',
    { option: 'ration', known: 'ratio' },
  ],
  [
    'a threshold out of range',
    setting('ltv-cac-low', { options: { ratio: 11 } }),
    'option-range',
    { min: 1, max: 10, found: 11 },
  ],
  [
    'two checks of one id',
    { ...bare, own: [...(asking(yes).own as Bag[]), ...(asking(yes).own as Bag[])] },
    'same-id',
    { id: 'one' },
  ],
  [
    'a condition too deep',
    asking(nested(CONDITION_DEPTH + 1)),
    'condition-deep',
    { path: 'own.one.must', limit: 8 },
  ],
  [
    'a condition too long',
    asking({ all: Array(20).fill({ any: [yes, yes, yes] }) }),
    'condition-long',
    { limit: CONDITION_PARTS },
  ],
  [
    'a condition that asks nothing',
    asking({}),
    'not-a-question',
    { path: 'own.one.must', found: '{…}' },
  ],
  [
    'a condition that is a word',
    asking({ not: 'yes' }),
    'not-a-question',
    { path: 'own.one.must.not', found: '"yes"' },
  ],
  [
    'a condition that asks two things',
    asking({ linked: 'channels', notes: 'channels' }),
    'not-a-question',
    { found: 'linked + notes' },
  ],
  [
    'a question with a field too many',
    asking({ all: [yes, { linked: 'channels', were: yes }] }),
    'unknown-key',
    { path: 'own.one.must.all.1', field: 'were' },
  ],
  [
    'a text for a number',
    field('name', { atLeast: '2' }),
    'wrong-field',
    { path: 'own.one.must.atLeast', expected: 'number', found: '"2"' },
  ],
  [
    'a list for an answer',
    field('name', { is: [] }),
    'wrong-field',
    { path: 'own.one.must.is', expected: 'string | number | boolean' },
  ],
  [
    'a count of halves',
    asking({ linked: 'channels', count: { atLeast: 0.5 } }),
    'wrong-field',
    { path: 'own.one.must.count.atLeast', expected: '0, 1, 2, 3 …', found: '0.5' },
  ],
  [
    'a field that no note has',
    field('rol', { is: 'payer' }),
    'unknown-field',
    { wrong: 'rol', part: 'segments', nearest: 'role' },
  ],
  [
    'a field inside that is not there',
    field('economics.churn', { above: 0 }),
    'unknown-field',
    { wrong: 'churn', nearest: 'churnMonth' },
  ],
  [
    'a field in a field that has none',
    field('role.value', { known: true }),
    'unknown-field',
    { wrong: 'value', nearest: '—' },
  ],
  ['what was left behind', field('aside', { known: true }), 'unknown-field', { wrong: 'aside' }],
  [
    'a field called constructor',
    field('constructor', { known: true }),
    'unknown-field',
    { wrong: 'constructor' },
  ],
  [
    'a setting that no canvas has',
    asking({ field: 'role', known: true }, 'canvas'),
    'unknown-field',
    { part: 'canvas' },
  ],
  [
    'a field of the linked note',
    asking({ linked: 'channels', where: { field: 'role', known: true } }),
    'unknown-field',
    { part: 'channels', path: 'own.one.must.where' },
  ],
  [
    'a field in when',
    asking(yes, 'segments', { when: { field: 'x', known: true } }),
    'unknown-field',
    { path: 'own.one.when' },
  ],
  [
    'a value that it never has',
    field('role', { is: 'buyer' }),
    'wrong-value',
    { field: 'role', expected: 'payer | user | payer_and_user', found: '"buyer"' },
  ],
  [
    'one of several values',
    field('role', { oneOf: ['payer', 'buyer'] }),
    'wrong-value',
    { found: '"buyer"' },
  ],
  [
    'a value no list of it has',
    field('preferredChannels', { has: 'fax' }),
    'wrong-value',
    { found: '"fax"' },
  ],
  [
    'a number that is a word',
    field('economics.churnMonth', { is: 'low' }),
    'wrong-value',
    { found: '"low"' },
  ],
  [
    'a yes that is a word',
    asking({ field: 'human', is: 'true' }, 'channels'),
    'wrong-value',
    { expected: 'true | false', found: '"true"' },
  ],
  [
    'a test that does not suit',
    field('preferredChannels', { is: 'email' }),
    'wrong-test',
    { test: 'is', known: 'has, known' },
  ],
  ['a field without a test', field('role', {}), 'no-test', { path: 'own.one.must' }],
  ['an empty list of answers', field('role', { oneOf: [] }), 'no-test', {}],
  ['no measure', asking({ measured: [] }), 'no-test', {}],
  [
    'a measure that is not there',
    asking({ measured: ['nps', 'scat'] }),
    'unknown-kpi',
    { kind: 'scat', nearest: 'csat' },
  ],
  ['a measure of the canvas', asking({ measured: ['nps'] }, 'canvas'), 'canvas-itself', {}],
  ['a link of the canvas', asking({ linked: 'channels' }, 'canvas'), 'canvas-itself', {}],
  [
    'a link that there cannot be',
    asking({ linked: 'costs' }),
    'not-linked',
    { from: 'segments', to: 'costs', known: 'propositions, channels, relationships, revenues' },
  ],
  [
    'all notes for each note',
    asking({ notes: 'segments' }),
    'notes-inside',
    { path: 'own.one.must' },
  ],
  [
    'all notes for all notes',
    asking({ notes: 'segments', where: { notes: 'costs' } }, 'canvas'),
    'notes-inside',
    { path: 'own.one.must.where' },
  ],
  [
    'a count that nothing has',
    asking({ linked: 'channels', count: { atLeast: 3, atMost: 2 } }),
    'no-number',
    { atLeast: 3, atMost: 2 },
  ],
  [
    'four steps',
    asking({
      linked: 'channels',
      where: { linked: 'segments', every: { linked: 'channels', where: { linked: 'segments' } } },
    }),
    'links-deep',
    { limit: 3 },
  ],
];

describe('a pack is refused with a sentence', () => {
  test.each(CASES)('%s', (_, data, key, values) => {
    const error = refusal(data);
    expect(error).toMatchObject({ key, values });
    const sentence = text(`packError.${key}`, error.values);
    expect(sentence).toMatch(/^\P{Ll}.*[.?]$/u);
    expect(sentence).not.toMatch(/undefined|packError|Infinity/);
  });

  test('whatever the reason: each key has a case', () => {
    const file = new URL('../../src/i18n/en/panel.json', import.meta.url);
    const texts = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as Bag);
    const keys = texts.filter((key) => key.startsWith('packError.')).sort();
    const cases = new Set(CASES.map(([, , key]) => `packError.${key}`));
    expect([...cases].sort()).toEqual(keys);
  });
});
