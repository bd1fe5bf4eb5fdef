import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { found, missing, outcomes, verdict } from '../support/verdicts';

const RULE = 'over-served-expectation';
const canvas = (type: string | undefined, types?: string[], status = 'researched') =>
  sketch({
    segments: {
      riders: types
        ? { expectation: { types: types.map((t) => ({ type: t, strength: 'nice' })), status } }
        : {},
    },
    relationships: { visits: type === undefined ? {} : { type } },
    links: [['visits', 'riders']],
  });

test('fires two steps of touch above the highest expectation, not one', () => {
  expect(found(RULE, canvas('personal_assistance', ['self_service']))).toMatchObject([
    { on: 'visits', to: 'riders', severity: 'warning' },
  ]);
  expect(verdict(RULE, canvas('personal_assistance', ['community']), 'visits')).toBe('passed');
  expect(verdict(RULE, canvas('social', ['community']), 'visits')).toBe('fired');
});

test('the most personal of several expectations counts', () => {
  expect(verdict(RULE, canvas('social', ['self_service', 'personal_assistance']), 'visits')).toBe(
    'passed',
  );
});

test('does not apply without a segment or to an expectation that was disproved', () => {
  expect(verdict(RULE, sketch({ relationships: { visits: {} } }), 'visits')).toBe('not-applicable');
  expect(verdict(RULE, canvas('social', ['self_service'], 'invalidated'), 'visits')).toBe(
    'not-applicable',
  );
});

test('cannot tell without a type or an expectation', () => {
  expect(missing(RULE, canvas(undefined, ['self_service']))).toEqual(['visits.type']);
  expect(missing(RULE, canvas('social'))).toEqual(['riders.expectation']);
  expect(missing(RULE, canvas('social', []))).toEqual(['riders.expectation']);
});

test('moving to what is expected closes it and asks for what that needs', () => {
  expect(outcomes(RULE, canvas('personal_assistance', ['self_service']))).toEqual({
    'change-type': ['relationship-activity-missing', 'relationship-resource-missing'],
  });
});
