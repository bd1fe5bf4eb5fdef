import { expect, test } from 'vitest';
import type { Canvas } from '../../src/model/canvas';
import { after } from '../../src/model/edit';
import { sketch, type Sketch } from '../../src/model/sketch';
import { isEdit } from '../../src/rules/fix';
import {
  detail,
  editOf,
  fixes,
  found,
  missing,
  outcomes,
  title,
  verdict,
} from '../support/verdicts';

const RULE = 'indistinct-segments';
const EXPECT = {
  expectation: { types: [{ type: 'self_service', strength: 'must' }], status: 'researched' },
};
/** Two segments that get the same; `more` says what the second one has of its own. */
const canvas = (own: object = {}, { links = [], ...more }: Sketch = {}): Canvas =>
  sketch({
    segments: { a: EXPECT, b: { ...EXPECT, ...own } },
    propositions: { rolls: {}, cakes: {} },
    channels: { counter: {}, bike: {} },
    relationships: { m: { type: 'community' }, n: { type: 'community' } },
    revenues: { sales: {}, orders: {} },
    ...more,
    links: [
      ...['a', 'b'].flatMap((id): [string, string][] => [
        ['rolls', id],
        ['counter', id],
        ['sales', id],
      ]),
      ['m', 'a'],
      ['n', 'b'],
      ...links,
    ],
  });

test('fires for two that get the same in the same way', () => {
  const [finding, ...more] = found(RULE, canvas());
  expect(finding).toMatchObject({ on: 'a', to: 'b', also: ['b'], severity: 'info' });
  expect(more).toEqual([]);
  expect(title(finding!, canvas())).toBe('You treat a and b alike: are they really two segments?');
  expect(detail(finding!, canvas())).toContain('Merge them');
});

test.each([
  ['offer', {}, { links: [['cakes', 'b']] }],
  ['channel', {}, { links: [['bike', 'b']] }],
  ['revenue stream', {}, { links: [['orders', 'b']] }],
  ['relationship', {}, { relationships: { m: { type: 'community' }, n: { type: 'social' } } }],
  [
    'expectation',
    { expectation: { types: [{ type: 'social', strength: 'must' }], status: 'assumed' } },
    {},
  ],
  ['role', { role: 'user' }, {}],
  ['margin', { economics: { grossMargin: 0.4 } }, {}],
] as [string, object, Sketch][])('another %s is enough to tell them apart', (_, own, more) => {
  expect(verdict(RULE, canvas(own, more))).toBe('passed');
});

test('how many they are, and how strongly they expect it, is not', () => {
  expect(verdict(RULE, canvas({ economics: { activeCustomers: 9 } }))).toBe('fired');
  const nice = { types: [{ type: 'self_service', strength: 'nice' }], status: 'assumed' };
  expect(verdict(RULE, canvas({ expectation: nice }))).toBe('fired');
});

test('does not apply to segments without an offer, or to one alone', () => {
  const two = sketch({ segments: { a: EXPECT, b: EXPECT } });
  expect(verdict(RULE, two)).toBe('not-applicable');
});

test('cannot tell before it is known what each expects and has', () => {
  expect(missing(RULE, canvas({ expectation: undefined }))).toEqual(['b.expectation']);
  const untyped = { relationships: { m: { type: 'community' }, n: {} } };
  expect(missing(RULE, canvas({}, untyped))).toEqual(['n.type']);
});

test('what is unknown of others does not hide what is found', () => {
  const three = sketch({
    segments: { a: EXPECT, b: {}, c: EXPECT },
    propositions: { rolls: {} },
    links: ['a', 'b', 'c'].map((id) => ['rolls', id]),
  });
  expect(found(RULE, three)).toMatchObject([{ on: 'a', to: 'c' }]);
});

test('a thousand segments that share all are told from each other in no time', () => {
  const ids = Array.from({ length: 1000 }, (_, i) => `s${i}`);
  const many = sketch({
    segments: Object.fromEntries(ids.map((id) => [id, EXPECT])),
    propositions: { rolls: {} },
    links: ids.map((id): [string, string] => ['rolls', id]),
  });
  const findings = found(RULE, many);
  expect(findings).toHaveLength(999);
  expect(new Set(findings.map(({ on }) => on))).toEqual(new Set(['s0']));
});

test('merges them, or asks what sets them apart', () => {
  expect(outcomes(RULE, canvas())).toEqual({
    'merge-segments': [],
    'pick-expectation': 'ask',
    'correct-figures': 'ask',
  });
  const merged = after(canvas(), editOf(fixes(RULE, canvas()).find(isEdit)!, canvas()));
  expect(Object.keys(merged.segments)).toEqual(['a']);
});
