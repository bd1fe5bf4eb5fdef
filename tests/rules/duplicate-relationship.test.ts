import { expect, test } from 'vitest';
import { sketch, type Sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'duplicate-relationship';
const twin = { type: 'personal_assistance' };
/** Two relationships that nothing sets apart, but for what is given. */
const canvas = (a: object = {}, b: object = {}, { links = [], ...parts }: Sketch = {}) =>
  sketch({
    segments: { neighbours: {} },
    channels: { counter: {} },
    relationships: { advice: { ...twin, ...a }, chat: { ...twin, ...b } },
    ...parts,
    links: [
      ['advice', 'neighbours'],
      ['chat', 'neighbours'],
      ['advice', 'counter'],
      ['chat', 'counter'],
      ...links,
    ],
  });

test('tells of a pair once, at the later of the two', () => {
  const twice = canvas();
  const findings = found(RULE, twice);
  expect(findings).toMatchObject([{ on: 'chat', to: 'advice', severity: 'info' }]);
  expect(title(findings[0]!, twice)).toBe('You recorded advice and chat as one and the same.');
  expect(detail(findings[0]!, twice)).toMatch(/^Both are Personal assistance for neighbours/);
  expect(verdict(RULE, twice, 'advice')).toBe('not-applicable');
});

test.each([
  ['state', { state: 'planned' }],
  ['goals', { goals: ['retention'] }],
  ['personalisation', { personalisation: 'individual' }],
  ['part of the customers', { adoption: 0.5 }],
])('another %s sets them apart', (_, fields) => {
  expect(verdict(RULE, canvas(fields), 'chat')).toBe('passed');
  expect(verdict(RULE, canvas({}, fields), 'chat')).toBe('passed');
});

test('another type is another relationship anyway', () => {
  expect(verdict(RULE, canvas({ type: 'social' }), 'chat')).toBe('not-applicable');
});

test('the same said of both does not, in whatever order', () => {
  const a = { goals: ['retention', 'upselling'], state: 'current', adoption: 1 };
  expect(verdict(RULE, canvas(a, { goals: ['upselling', 'retention'] }), 'chat')).toBe('fired');
});

test('another channel, offer or segment sets them apart', () => {
  const parts = { propositions: { bread: {}, cake: {} }, channels: { counter: {}, phone: {} } };
  const linked = (...links: [string, string][]) => canvas({}, {}, { ...parts, links });
  const offered: [string, string][] = [
    ['bread', 'neighbours'],
    ['cake', 'neighbours'],
  ];
  expect(verdict(RULE, linked(['chat', 'phone']), 'chat')).toBe('passed');
  expect(verdict(RULE, linked(...offered, ['chat', 'cake']), 'chat')).toBe('passed');
  // One that names no offer supports all of them.
  expect(verdict(RULE, linked(...offered, ['chat', 'cake'], ['chat', 'bread']), 'chat')).toBe(
    'fired',
  );
  const others = sketch({
    segments: { neighbours: {}, hotels: {} },
    channels: { counter: {} },
    relationships: { advice: twin, chat: twin },
    links: [
      ['advice', 'neighbours'],
      ['chat', 'hotels'],
      ['advice', 'counter'],
      ['chat', 'counter'],
    ],
  });
  expect(verdict(RULE, others, 'chat')).toBe('not-applicable');
});

test('cannot tell without a type, or before it is known where they happen', () => {
  expect(missing(RULE, canvas({ type: undefined }))).toEqual(['advice.type', 'advice.type']);
  const nowhere = sketch({
    segments: { neighbours: {} },
    relationships: { advice: twin, chat: twin },
    links: [
      ['advice', 'neighbours'],
      ['chat', 'neighbours'],
    ],
  });
  expect(missing(RULE, nowhere)).toEqual(['advice.links', 'chat.links']);
  const typed = canvas({ type: undefined, goals: ['retention'] });
  expect(verdict(RULE, typed, 'chat')).toBe('passed');
});

test('one can go, wait, or be told apart', () => {
  expect(outcomes(RULE, canvas())).toEqual({
    'remove-note': [],
    'say-what-for': 'ask',
    'plan-for-later': expect.not.arrayContaining([RULE]) as string[],
  });
});
