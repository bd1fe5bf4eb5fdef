import { expect, test } from 'vitest';
import { after } from '../../src/model/edit';
import { sketch } from '../../src/model/sketch';
import { isEdit } from '../../src/rules/fix';
import { editOf, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'relationship-without-goal';
const canvas = (clinic: object) => sketch({ relationships: { clinic } });

test('fires for a bond without a goal', () => {
  for (const goals of [undefined, []]) {
    const aimless = canvas({ type: 'self_service', ...(goals ? { goals } : {}) });
    const [finding] = found(RULE, aimless);
    expect(finding).toMatchObject({ on: 'clinic', severity: 'info', kind: 'gap' });
    expect(title(finding!, aimless)).toBe('You have not given clinic a goal.');
  }
});

test('passes with a goal, insight among them', () => {
  expect(verdict(RULE, canvas({ type: 'community', goals: ['insight'] }), 'clinic')).toBe('passed');
  expect(verdict(RULE, canvas({ goals: ['retention'] }), 'clinic')).toBe('passed');
});

test('does not apply to Transactional, and cannot tell without a type', () => {
  expect(verdict(RULE, canvas({ type: 'transactional' }), 'clinic')).toBe('not-applicable');
  expect(missing(RULE, canvas({}))).toEqual(['clinic.type']);
});

test('asks first, and offers each goal', () => {
  const aimless = canvas({ type: 'self_service' });
  expect(outcomes(RULE, aimless)).toMatchObject({ 'pick-goals': 'ask' });
  const goals = fixes(RULE, aimless)
    .filter(isEdit)
    .map((fix) => after(aimless, editOf(fix, aimless)).relationships.clinic!.goals);
  expect(goals).toEqual([['acquisition'], ['retention'], ['upselling'], ['insight']]);
});
