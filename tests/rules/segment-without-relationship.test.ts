import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { fixes, found, outcomes, verdict } from '../support/verdicts';

const RULE = 'segment-without-relationship';
const canvas = (stage: string, links: [string, string][] = []) =>
  sketch({
    meta: { stage },
    segments: {
      riders: {
        expectation: { types: [{ type: 'self_service', strength: 'must' }], status: 'researched' },
      },
    },
    propositions: { repair: {} },
    relationships: { counter: { type: 'transactional' } },
    links: [['repair', 'riders'], ...links],
  });

test('warns about a segment that is offered something but related to in no way', () => {
  expect(found(RULE, canvas('idea'))).toMatchObject([{ on: 'riders', severity: 'warning' }]);
});

test('is an error once the business runs', () => {
  expect(found(RULE, canvas('operating'))).toMatchObject([{ severity: 'error' }]);
});

test('a deliberate Transactional counts as a relationship', () => {
  expect(verdict(RULE, canvas('idea', [['counter', 'riders']]), 'riders')).toBe('passed');
});

test('does not apply to a segment that is offered nothing yet', () => {
  expect(verdict(RULE, sketch({ segments: { riders: {} } }), 'riders')).toBe('not-applicable');
});

test('offers what they expect first, then Transactional; both close it', () => {
  expect(fixes(RULE, canvas('idea')).map((fix) => fix.values.type)).toEqual([
    { word: ['relationshipType', 'self_service'] },
    { word: ['relationshipType', 'transactional'] },
  ]);
  expect(outcomes(RULE, canvas('idea'))).toEqual({
    'add-relationship': [
      'expected-relationship-not-offered',
      'feedback-loop-missing',
      'relationship-activity-missing',
      'relationship-resource-missing',
      'relationship-without-channel',
      'relationship-without-goal',
    ],
  });
});
