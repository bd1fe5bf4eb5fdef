import { expect, test } from 'vitest';
import '../../src/i18n/terms';
import { sketch } from '../../src/model/sketch';
import { detail, found, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'kpi-without-target';
const canvas = (again: object) =>
  sketch({
    segments: { guests: {} },
    kpis: { again: { kind: 'repeat_purchase_rate', of: 'guests', ...again } },
  });
const target = { value: 0, unit: 'share', status: 'assumed' };

test('fires on what the measure is of, by its own name if it has one', () => {
  const open = canvas({});
  const [finding] = found(RULE, open);
  expect(finding).toMatchObject({ on: 'guests', to: 'again', severity: 'info' });
  expect(title(finding!, open)).toBe(
    'You measure Repeat purchase rate of guests, but aim at no value.',
  );
  expect(detail(finding!, open)).toContain('no value is good or bad');
  const named = canvas({ name: 'Guests who book again' });
  expect(title(found(RULE, named)[0]!, named)).toContain('Guests who book again');
});

test('any target will do, even zero; a value is none', () => {
  expect(verdict(RULE, canvas({ target }))).toBe('passed');
  expect(verdict(RULE, canvas({ value: target, direction: 'higher' }))).toBe('fired');
});

test('a measure of what is not there is told on its own', () => {
  const lost = canvas({ of: 'gone' });
  expect(found(RULE, lost)).toMatchObject([{ to: 'again', variant: 'alone' }]);
  expect(found(RULE, lost)[0]).not.toHaveProperty('on');
  expect(outcomes(RULE, lost)).toEqual({});
});

test('leads to the measures of the note', () => {
  expect(outcomes(RULE, canvas({}))).toEqual({ 'set-target': 'ask' });
});
