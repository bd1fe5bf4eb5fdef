import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, fixes, found, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'invalidated-assumption-unresolved';
const canvas = (weekly: object = {}, visits: object = {}) =>
  sketch({
    relationships: { visits },
    assumptions: {
      weekly: {
        about: { id: 'visits' },
        statement: 'Offices want us weekly',
        importance: 'high',
        status: 'invalidated',
        ...weekly,
      },
    },
  });

test('fires on the note that has not changed', () => {
  const [finding] = found(RULE, canvas());
  expect(finding).toMatchObject({ on: 'visits', to: 'weekly', severity: 'error' });
  expect(title(finding!, canvas())).toBe(
    '“Offices want us weekly” turned out false, but you have not changed visits.',
  );
  expect(detail(finding!, canvas())).toContain('write down why it can stay');
  expect(verdict(RULE, canvas({}, { state: 'current' }), 'weekly')).toBe('fired');
});

test('a resolution settles it, a blank one does not', () => {
  expect(verdict(RULE, canvas({ resolution: 'Monthly from May.' }))).toBe('passed');
  expect(verdict(RULE, canvas({ resolution: ' ' }))).toBe('fired');
});

test('what is gone, put off or not disproved needs none', () => {
  expect(verdict(RULE, canvas({ about: { id: 'gone' } }))).toBe('not-applicable');
  expect(verdict(RULE, canvas({}, { state: 'planned' }))).toBe('not-applicable');
  for (const status of ['untested', 'testing', 'validated']) {
    expect(verdict(RULE, canvas({ status }))).toBe('not-applicable');
  }
});

test('its fixes close it', () => {
  expect(outcomes(RULE, canvas())).toMatchObject({
    'record-resolution': 'ask',
    'plan-for-later': [],
  });
  expect(outcomes(RULE, canvas())).toHaveProperty('remove-note');
});

test('where only a part of the note was wrong, the note itself is left alone', () => {
  const part = canvas({ about: { id: 'visits', path: 'cost' } });
  expect(fixes(RULE, part).map(({ key }) => key)).toEqual(['record-resolution']);
});
