import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'invalidated-expectation-still-served';
const canvas = (
  relationships: Record<string, object>,
  status = 'invalidated',
  evidence: Record<string, object> = {},
  types = ['long_term_value_based'],
) =>
  sketch({
    segments: {
      riders: {
        expectation: { types: types.map((type) => ({ type, strength: 'must' })), status },
      },
    },
    relationships,
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([id, fields]) => [
        id,
        { about: { id: 'riders', path: 'expectation' }, kind: 'observation', n: 12, ...fields },
      ]),
    ),
    links: Object.keys(relationships).map((id) => [id, 'riders'] as const),
  });
const friendship = { friendship: { type: 'long_term_value_based' } };
const visits = { visits: { type: 'personal_assistance' } };

test('fires for each relationship that serves what was disproved', () => {
  const built = canvas({ ...friendship, ...visits });
  const [finding, ...others] = found(RULE, built);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ on: 'riders', to: 'friendship', severity: 'error' });
  expect(title(finding!, built)).toBe(
    'You still build friendship on what proved wrong about riders: Long-term / value-based.',
  );
  expect(detail(finding!, built)).toContain('invalidated');
});

test('passes once nothing current is built on it', () => {
  expect(verdict(RULE, canvas(visits))).toBe('passed');
  const planned = { friendship: { ...friendship.friendship, state: 'planned' } };
  expect(verdict(RULE, canvas({ ...planned, ...visits }))).toBe('passed');
  expect(verdict(RULE, canvas(planned))).toBe('not-applicable');
});

test.each(['assumed', 'researched', 'validated'])(
  'does not apply to a %s expectation',
  (status) => {
    expect(verdict(RULE, canvas(friendship, status))).toBe('not-applicable');
  },
);

test('cannot tell without a type, or without what was expected', () => {
  expect(missing(RULE, canvas({ chats: {}, ...visits }))).toEqual(['chats.type']);
  expect(verdict(RULE, canvas({ chats: {}, ...friendship }))).toBe('fired');
  expect(missing(RULE, canvas(friendship, 'invalidated', {}, []))).toEqual(['riders.expectation']);
});

test('offers what customers asked for, where that is something else', () => {
  const seen = canvas(friendship, 'invalidated', {
    asked: { supports: false, instead: 'self_service' },
    again: { supports: false, instead: 'self_service', kind: 'interview' },
    same: { supports: false, instead: 'long_term_value_based' },
    glad: { supports: true },
  });
  expect(fixes(RULE, seen).filter(({ key }) => key === 'change-type')).toMatchObject([
    { values: { type: { word: ['relationshipType', 'self_service'] } } },
  ]);
  expect(Object.keys(outcomes(RULE, seen))).toEqual([
    'change-type',
    'pick-expectation',
    'plan-for-later',
    'remove-note',
  ]);
});
