import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { fixes, found, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'multi-sided-missing-side';
const PLATFORM = { patterns: ['multi_sided_platform'] };
const SIDE = { marketType: 'multi_sided' };
const canvas = (segments: Record<string, object>, meta: object = {}) =>
  sketch({ meta: { ...meta }, segments });

test.each([
  ['the pattern', {}, PLATFORM],
  ['the market', SIDE, {}],
  ['a need', { interdependentWith: ['gone'] }, {}],
])('one segment is too few for a platform by %s', (_, owners, meta) => {
  const half = canvas({ owners }, meta);
  const [finding, ...more] = found(RULE, half);
  expect(finding).toMatchObject({ on: 'owners', variant: 'one-side', severity: 'error' });
  expect(more).toEqual([]);
  expect(title(finding!, half)).toBe('You recorded a platform with one side only: owners.');
});

test('with two segments, each side of the market says whom it needs', () => {
  const apart = canvas({ owners: SIDE, sitters: SIDE, press: {} });
  expect(found(RULE, apart)).toMatchObject([
    { on: 'owners', variant: 'unlinked' },
    { on: 'sitters', variant: 'unlinked' },
  ]);
  expect(title(found(RULE, apart)[0]!, apart)).toBe(
    'You marked owners as one side of a market, but not whom they need.',
  );
});

test('naming a need on one side is enough; oneself or nobody does not count', () => {
  const needing = (...interdependentWith: string[]) =>
    canvas({ owners: { ...SIDE, interdependentWith }, sitters: SIDE }, PLATFORM);
  expect(verdict(RULE, needing('sitters'))).toBe('passed');
  expect(found(RULE, needing('owners', 'gone'))).toHaveLength(2);
  const unmarked = canvas({ owners: { interdependentWith: ['gone'] }, sitters: {} });
  expect(verdict(RULE, unmarked)).toBe('passed');
});

test('two segments are enough for the pattern; nothing is asked of other models', () => {
  expect(verdict(RULE, canvas({ owners: {}, sitters: {} }, PLATFORM))).toBe('passed');
  expect(verdict(RULE, canvas({ owners: {} }, { patterns: ['freemium'] }))).toBe('not-applicable');
  expect(verdict(RULE, canvas({}, PLATFORM))).toBe('not-applicable');
});

test('adds the other side', () => {
  for (const owners of [{}, SIDE]) {
    expect(Object.keys(outcomes(RULE, canvas({ owners }, PLATFORM)))).toEqual(['add-side']);
  }
});

test('or links the sides, those that are marked as such first', () => {
  const apart = canvas({ a: {}, owners: SIDE, sitters: SIDE });
  expect(fixes(RULE, apart).map(({ values }) => values.other)).toEqual([
    { element: 'sitters' },
    { element: 'a' },
    undefined,
  ]);
  expect(outcomes(RULE, apart)).toEqual({ 'need-segment': [], 'say-whom-they-need': 'ask' });
});
