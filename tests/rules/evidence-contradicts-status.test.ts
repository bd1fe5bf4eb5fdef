import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

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
  expect(title(finding!, seen)).toBe('12 observations contradict what you think riders expect.');
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

test('passes on evidence for it, on a disproved expectation, and without evidence', () => {
  expect(verdict(RULE, canvas({ seen: { n: 12, supports: true } }))).toBe('passed');
  expect(verdict(RULE, canvas({ seen: { n: 12 } }, 'invalidated'))).toBe('passed');
  expect(verdict(RULE, canvas({}))).toBe('passed');
});

test('what people wanted instead of an earlier guess speaks for the new one', () => {
  const changed = canvas({ seen: { n: 12, instead: 'long_term_value_based' } }, 'validated');
  expect(verdict(RULE, changed)).toBe('passed');
});

test('cannot tell against a guess when nobody was counted', () => {
  expect(missing(RULE, canvas({ seen: {} }))).toEqual(['seen.n']);
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
  expect(verdict(RULE, assume('invalidated'))).toBe('passed');
  expect(outcomes(RULE, assume('untested'))).toEqual({ 'invalidate-assumption': [] });
});

test('its fixes close it and open nothing', () => {
  expect(outcomes(RULE, canvas({ seen: { n: 12, instead: 'self_service' } }))).toEqual({
    'expect-instead': [],
    'invalidate-expectation': [],
  });
});
