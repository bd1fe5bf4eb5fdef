import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, found, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'critical-assumption-untested';
const canvas = (budget: object = {}, stage = 'validating') =>
  sketch({
    meta: { stage },
    propositions: { kits: {} },
    assumptions: {
      budget: {
        about: { id: 'kits' },
        statement: 'Teachers may buy',
        importance: 'critical',
        status: 'untested',
        ...budget,
      },
    },
  });

test('fires on the note that it is about', () => {
  const [finding] = found(RULE, canvas());
  expect(finding).toMatchObject({ on: 'kits', to: 'budget' });
  expect(title(finding!, canvas())).toBe(
    'The model stands or falls with “Teachers may buy”, and that is untested.',
  );
  expect(detail(finding!, canvas())).toContain('You marked it as critical.');
  expect(found(RULE, canvas({ about: { id: 'gone' } }))[0]).not.toHaveProperty('on');
});

test('is graver once the business runs', () => {
  for (const [stage, severity] of [
    ['idea', 'warning'],
    ['validating', 'warning'],
    ['operating', 'error'],
  ] as const) {
    expect(found(RULE, canvas({}, stage))).toMatchObject([{ severity }]);
  }
});

test('passes as soon as it is being tested; what is less than critical may wait', () => {
  for (const status of ['testing', 'validated', 'invalidated']) {
    expect(verdict(RULE, canvas({ status }))).toBe('passed');
  }
  for (const importance of ['low', 'medium', 'high']) {
    expect(verdict(RULE, canvas({ importance }))).toBe('not-applicable');
  }
});

test('its fixes close it and open nothing', () => {
  expect(outcomes(RULE, canvas())).toEqual({
    'record-test': 'ask',
    'keep-testing': [],
    'lower-importance': [],
  });
});
