import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { fixes, found, missing, outcomes, verdict } from '../support/verdicts';

const RULE = 'relationship-activity-missing';
const canvas = (type: string | undefined, activities: Record<string, object> = {}) =>
  sketch({ relationships: { clinic: type === undefined ? {} : { type } }, activities });

test('fires when nobody does what the type rests on', () => {
  expect(found(RULE, canvas('community'))).toMatchObject([
    { on: 'clinic', to: 'community_management', severity: 'warning' },
  ]);
  const other = { selling: { capability: 'sales' } };
  expect(verdict(RULE, canvas('community', other), 'clinic')).toBe('fired');
});

test('one of several ways is enough', () => {
  for (const capability of ['self_service_upkeep', 'content_creation']) {
    expect(verdict(RULE, canvas('self_service', { doing: { capability } }), 'clinic')).toBe(
      'passed',
    );
  }
  expect(found(RULE, canvas('self_service'))).toMatchObject([
    { to: 'self_service_upkeep|content_creation' },
  ]);
});

test('does not apply to Transactional; cannot tell without a type', () => {
  expect(verdict(RULE, canvas('transactional'), 'clinic')).toBe('not-applicable');
  expect(missing(RULE, canvas(undefined))).toEqual(['clinic.type']);
});

test('an activity that does not say what it is may be the one', () => {
  expect(missing(RULE, canvas('community', { doing: {} }))).toEqual(['doing.capability']);
});

test('offers each way, by yourselves or by a partner; all close it and open nothing', () => {
  expect(fixes(RULE, canvas('self_service'))).toHaveLength(4);
  expect(outcomes(RULE, canvas('self_service'))).toEqual({
    'add-activities': [],
    'add-partner-activities': [],
  });
});
