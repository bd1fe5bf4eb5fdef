import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { found, outcomes, verdict } from '../support/verdicts';

const RULE = 'expectation-unknown';
const canvas = (expectation?: object, stage = 'validating') =>
  sketch({ meta: { stage }, segments: { riders: expectation ? { expectation } : {} } });

test('fires when nothing is recorded, and when the list is empty', () => {
  expect(found(RULE, canvas())).toMatchObject([{ on: 'riders', severity: 'warning', kind: 'gap' }]);
  expect(verdict(RULE, canvas({ types: [], status: 'assumed' }), 'riders')).toBe('fired');
});

test('is only a hint while the business is an idea', () => {
  expect(found(RULE, canvas(undefined, 'idea'))).toMatchObject([{ severity: 'info' }]);
});

test('passes with any expectation, even an assumed nice-to-have', () => {
  const types = [{ type: 'self_service', strength: 'nice' }];
  expect(verdict(RULE, canvas({ types, status: 'assumed' }), 'riders')).toBe('passed');
});

test('only the reader can say what customers expect', () => {
  expect(outcomes(RULE, canvas())).toEqual({ 'pick-expectation': 'ask' });
});
