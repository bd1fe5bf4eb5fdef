import { expect, test } from 'vitest';
import { after } from '../../src/model/edit';
import { sketch } from '../../src/model/sketch';
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

const RULE = 'expectation-conflict-within-segment';
const canvas = (musts: string[], nice: string[] = [], status = 'researched') =>
  sketch({
    segments: {
      firms: {
        expectation: {
          types: [
            ...musts.map((type) => ({ type, strength: 'must' })),
            ...nice.map((type) => ({ type, strength: 'nice' })),
          ],
          status,
        },
      },
    },
    propositions: { books: {} },
    channels: { site: {} },
    links: [
      ['books', 'firms'],
      ['site', 'firms'],
    ],
  });
const opposite = ['self_service', 'dedicated_personal_assistance'];

test('hints that musts three steps apart are those of two segments', () => {
  const torn = canvas(opposite);
  const [finding] = found(RULE, torn);
  expect(finding).toMatchObject({ on: 'firms', severity: 'info' });
  expect(title(finding!, torn)).toBe(
    'You recorded that firms must have both Self-service and Dedicated personal assistance.',
  );
  expect(detail(finding!, torn)).toContain('two groups');
});

test('two steps apart is not too far', () => {
  expect(verdict(RULE, canvas(['self_service', 'personal_assistance']))).toBe('passed');
  expect(verdict(RULE, canvas(['transactional', 'personal_assistance']))).toBe('fired');
});

test('how far is too far can be set', () => {
  const set = (touchGap: number) => ({
    ...canvas(['self_service', 'personal_assistance']),
    settings: { rules: { [RULE]: { options: { touchGap } } } },
  });
  expect(verdict(RULE, set(2))).toBe('fired');
  expect(Object.keys(outcomes(RULE, set(2)))).toEqual(['split-segment', 'expect-less']);
  expect(verdict(RULE, set(3))).toBe('passed');
});

test('what is nice to have, or was disproved, conflicts with nothing', () => {
  expect(verdict(RULE, canvas(['self_service'], ['social']))).toBe('not-applicable');
  expect(verdict(RULE, canvas(['self_service', 'self_service']))).toBe('not-applicable');
  expect(verdict(RULE, canvas(opposite, [], 'invalidated'))).toBe('not-applicable');
});

test('cannot tell without an expectation', () => {
  expect(missing(RULE, canvas([]))).toEqual(['firms.expectation']);
  expect(missing(RULE, sketch({ segments: { firms: {} } }))).toEqual(['firms.expectation']);
});

test('the new segment takes over the most personal musts, as a guess, and the same offers', () => {
  const torn = canvas([...opposite, 'community'], ['social']);
  const split = fixes(RULE, torn).find(isEdit)!;
  const next = after(torn, editOf(split, torn));
  expect(next.segments['new-1']).toMatchObject({
    name: 'firms who expect Dedicated personal assistance',
    expectation: {
      types: [{ type: 'dedicated_personal_assistance', strength: 'must' }],
      status: 'assumed',
    },
  });
  expect(next.segments.firms?.expectation?.types.map(({ type }) => type)).toEqual([
    'self_service',
    'community',
    'social',
  ]);
  expect(Object.keys(next.links)).toEqual(expect.arrayContaining(['books>new-1', 'site>new-1']));
});

test('its fixes close it', () => {
  expect(Object.keys(outcomes(RULE, canvas(opposite)))).toEqual(['split-segment', 'expect-less']);
});
