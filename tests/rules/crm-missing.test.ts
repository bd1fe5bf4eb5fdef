import { expect, test } from 'vitest';
import { sketch, type Sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'crm-missing';
const canvas = (relationships: Record<string, object>, parts: Sketch = {}) =>
  sketch({ meta: { stage: 'validating' }, relationships, ...parts });
const silent = { goals: [], personalisation: 'none' };
const visits = { visits: { type: 'personal_assistance' } };

test('fires once for all relationships that need to know their customers', () => {
  const three = canvas({
    a: { type: 'social' },
    b: { type: 'self_service', goals: ['retention'] },
    c: { type: 'automated_service', personalisation: 'individual' },
    d: { type: 'self_service', ...silent },
  });
  const [finding, ...others] = found(RULE, three);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ on: 'a', to: 'b', also: ['b', 'c'], severity: 'warning' });
  expect(title(finding!, three)).toBe(
    'You plan ongoing relationships but keep no customer record.',
  );
  expect(detail(finding!, three)).toMatch(/^For a and 2 other relationships, you have to know/);
  const one = canvas(visits);
  expect(found(RULE, one)).toMatchObject([{ on: 'visits', also: [] }]);
  expect(detail(found(RULE, one)[0]!, one)).toMatch(/^For visits, you have to know/);
});

test.each([
  [{ type: 'co_creation' }, 'fired'],
  [{ type: 'automated_service', ...silent }, 'not-applicable'],
  [{ type: 'self_service', ...silent, personalisation: 'individual' }, 'fired'],
  [{ type: 'self_service', ...silent, personalisation: 'segment' }, 'not-applicable'],
  [{ type: 'self_service', ...silent, goals: ['upselling'] }, 'fired'],
  [{ type: 'self_service', ...silent, goals: ['acquisition', 'insight'] }, 'not-applicable'],
  [{ type: 'transactional' }, 'not-applicable'],
  [{ goals: ['retention'] }, 'fired'],
])('%o: %s', (relationship, outcome) => {
  expect(verdict(RULE, canvas({ one: relationship }))).toBe(outcome);
});

test('the touch that needs a record can be set', () => {
  const set = (touch: number) => {
    const settings = { rules: { [RULE]: { options: { touch } } } };
    return { ...canvas({ one: { type: 'community', ...silent } }), settings };
  };
  expect(verdict(RULE, set(3))).toBe('not-applicable');
  expect(verdict(RULE, set(2))).toBe('fired');
});

test('any list of customers will do; an idea needs none yet', () => {
  for (const capability of ['crm_system', 'customer_data']) {
    const resources = { list: { capability } };
    expect(verdict(RULE, canvas(visits, { resources }))).toBe('passed');
    expect(verdict(RULE, canvas({ till: { type: 'transactional' } }, { resources }))).toBe(
      'not-applicable',
    );
  }
  expect(verdict(RULE, canvas(visits, { resources: { van: { capability: 'other' } } }))).toBe(
    'fired',
  );
  for (const meta of [{ stage: 'idea' }, {}]) {
    expect(verdict(RULE, sketch({ meta, relationships: visits }))).toBe('not-applicable');
  }
  expect(verdict(RULE, canvas(visits, { meta: { stage: 'operating' } }))).toBe('fired');
});

test('cannot tell what a resource is for, or what a relationship is', () => {
  expect(missing(RULE, canvas(visits, { resources: { box: {} } }))).toEqual(['box.capability']);
  expect(missing(RULE, canvas({ a: {}, b: { type: 'self_service' } }))).toEqual([
    'a.type',
    'b.goals',
    'b.personalisation',
  ]);
});

test('its fixes close it and open nothing more', () => {
  expect(outcomes(RULE, canvas({ ...visits, club: { goals: ['retention'] } }))).toEqual({
    'add-resources': [],
    'add-partner-resources': [],
  });
});
