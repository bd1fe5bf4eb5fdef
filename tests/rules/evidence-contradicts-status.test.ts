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

const RULE = 'evidence-contradicts-status';
const canvas = (evidence: Record<string, object>, status = 'assumed') =>
  sketch({
    segments: {
      riders: {
        expectation: { types: [{ type: 'long_term_value_based', strength: 'must' }], status },
      },
    },
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([id, fields]) => [
        id,
        {
          about: { id: 'riders', path: 'expectation' },
          kind: 'observation',
          supports: false,
          ...fields,
        },
      ]),
    ),
  });

test('says how many contradict what, and what they wanted instead', () => {
  const seen = canvas({ seen: { n: 12, instead: 'self_service' } });
  const [finding] = found(RULE, seen);
  expect(finding).toMatchObject({ on: 'riders', severity: 'error' });
  expect(title(finding!, seen)).toBe(
    '12 observations contradict the expectation that you recorded for riders.',
  );
  expect(detail(finding!, seen)).toContain('what came back says Self-service');
  const one = canvas({ seen: { n: 1 } }, 'validated');
  expect(title(found(RULE, one)[0]!, one)).toMatch(/^1 observation contradicts/);
  expect(found(RULE, one)).toMatchObject([{ variant: 'expectation' }]);
});

test('a guess survives four cases against it, what counts as proven not one', () => {
  for (const status of ['assumed', 'researched']) {
    expect(verdict(RULE, canvas({ seen: { n: 4 } }, status))).toBe('passed');
    expect(verdict(RULE, canvas({ seen: { n: 5 } }, status))).toBe('fired');
  }
  expect(verdict(RULE, canvas({ seen: { n: 1 } }, 'validated'))).toBe('fired');
  expect(verdict(RULE, canvas({ seen: {} }, 'validated'))).toBe('fired');
});

test('passes on evidence for it and on a disproved expectation; has nothing to say without evidence', () => {
  expect(verdict(RULE, canvas({ seen: { n: 12, supports: true } }))).toBe('passed');
  expect(verdict(RULE, canvas({ seen: { n: 12 } }, 'invalidated'))).toBe('passed');
  expect(verdict(RULE, canvas({}))).toBe('not-applicable');
});

test('what people wanted instead of an earlier guess speaks for the new one', () => {
  const changed = canvas({ seen: { n: 12, instead: 'long_term_value_based' } }, 'validated');
  expect(verdict(RULE, changed)).toBe('passed');
});

test('cannot tell against a guess when nobody was counted', () => {
  for (const status of ['assumed', 'researched']) {
    expect(missing(RULE, canvas({ seen: {} }, status))).toEqual(['seen.n']);
  }
  expect(missing(RULE, canvas({ seen: {} }, 'invalidated'))).toEqual([]);
});

test('what some wanted instead is named, even if others did not say', () => {
  const two = canvas({ asked: { n: 6 }, seen: { n: 6, instead: 'self_service' } });
  expect(found(RULE, two)).toMatchObject([
    { variant: 'expectation-instead', values: { n: { count: 12 } } },
  ]);
});

test('what people wanted is offered only where other evidence lets it stand', () => {
  const offered = (other: number) =>
    fixes(
      RULE,
      canvas({
        seen: { n: 12, instead: 'self_service' },
        some: { n: other, instead: 'community' },
      }),
    ).filter(({ key }) => key === 'expect-instead');
  expect(offered(5)).toEqual([]);
  expect(offered(4)).toMatchObject([
    { values: { type: { word: ['relationshipType', 'self_service'] } } },
  ]);
});

test('with a few who wanted something else it is researched, not validated', () => {
  const seen = canvas({
    seen: { n: 12, instead: 'self_service' },
    some: { n: 1, instead: 'community' },
  });
  const next = after(seen, editOf(fixes(RULE, seen).find(isEdit)!, seen));
  expect(next.segments.riders?.expectation?.status).toBe('researched');
});

test.each([
  ['five who did it', { n: 5 }, 'validated'],
  ['four who did it', { n: 4 }, 'researched'],
  ['ten who said it', { n: 10, kind: 'interview' }, 'researched'],
])('what %s wanted becomes a must, and how sure it is', (_, fields, status) => {
  const seen = canvas({
    seen: { instead: 'self_service', ...fields },
    many: { n: 9, supports: false, instead: 'self_service', kind: 'opinion' },
  });
  const fix = fixes(RULE, seen).find(isEdit)!;
  expect(after(seen, editOf(fix, seen)).segments.riders?.expectation).toEqual({
    types: [{ type: 'self_service', strength: 'must' }],
    status,
  });
});

test('judges assumptions as well', () => {
  const assume = (status: string) =>
    sketch({
      segments: { riders: {} },
      assumptions: {
        guess: { about: { id: 'riders' }, statement: 'Riders wait', importance: 'high', status },
      },
      evidence: { seen: { about: { id: 'guess' }, kind: 'interview', n: 6, supports: false } },
    });
  expect(found(RULE, assume('testing'))).toMatchObject([
    { on: 'riders', to: 'guess', variant: 'assumption' },
  ]);
  expect(verdict(RULE, assume('invalidated'), 'guess')).toBe('passed');
  expect(outcomes(RULE, assume('untested'))).toEqual({
    'invalidate-assumption': ['invalidated-assumption-unresolved'],
  });
});

test('its fixes close it and open nothing', () => {
  expect(outcomes(RULE, canvas({ seen: { n: 12, instead: 'self_service' } }))).toEqual({
    'expect-instead': [],
    'invalidate-expectation': [],
  });
});
