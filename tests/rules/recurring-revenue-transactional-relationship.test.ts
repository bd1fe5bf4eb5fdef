import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'recurring-revenue-transactional-relationship';
const canvas = (
  types: (string | undefined)[],
  revenues: Record<string, object> = { fee: { recurrence: 'recurring' } },
  expected?: [string, string],
) =>
  sketch({
    segments: {
      merchants: expected
        ? { expectation: { types: [{ type: expected[0], strength: 'must' }], status: expected[1] } }
        : {},
    },
    relationships: Object.fromEntries(types.map((type, i) => [`way-${i}`, type ? { type } : {}])),
    revenues,
    links: [
      ...types.map((_, i) => [`way-${i}`, 'merchants'] as const),
      ...Object.keys(revenues).map((id) => [id, 'merchants'] as const),
    ],
  });

test('fires when income recurs and every relationship ends with the sale', () => {
  const till = canvas(['transactional']);
  const [finding] = found(RULE, till);
  expect(finding).toMatchObject({
    on: 'merchants',
    also: ['fee', 'way-0'],
    severity: 'warning',
  });
  expect(title(finding!, till)).toBe(
    'You count on repeat income from merchants, but plan no ongoing relationship.',
  );
  expect(detail(finding!, till)).toContain('You recorded fee as recurring');
});

// The credit-card machine: merchants want to be left alone.
test.each([
  ['transactional', 'researched', 'info'],
  ['transactional', 'validated', 'info'],
  ['transactional', 'assumed', 'warning'],
  ['self_service', 'validated', 'warning'],
])('to %s customers, as is %s, it is of severity %s', (type, status, severity) => {
  expect(found(RULE, canvas(['transactional'], undefined, [type, status]))).toMatchObject([
    { severity },
  ]);
});

test('passes with one relationship that goes on', () => {
  expect(verdict(RULE, canvas(['transactional', 'self_service']))).toBe('passed');
  expect(verdict(RULE, canvas([undefined, 'subscription_membership']))).toBe('passed');
});

test('does not apply without recurring income or without a relationship', () => {
  expect(verdict(RULE, canvas(['transactional'], { fee: { recurrence: 'one_off' } }))).toBe(
    'not-applicable',
  );
  expect(verdict(RULE, canvas(['transactional'], {}))).toBe('not-applicable');
  expect(verdict(RULE, canvas([]))).toBe('not-applicable');
  expect(verdict(RULE, canvas(['self_service'], { fee: {} }))).toBe('not-applicable');
});

test('a subscription recurs without saying', () => {
  expect(verdict(RULE, canvas(['transactional'], { fee: { type: 'subscription' } }))).toBe('fired');
});

test('cannot tell without a type, or whether income recurs', () => {
  expect(missing(RULE, canvas(['transactional', undefined]))).toEqual(['way-1.type']);
  expect(missing(RULE, canvas(['transactional'], { fee: {} }))).toEqual(['fee.recurrence']);
  expect(missing(RULE, canvas([undefined], { fee: {} }))).toEqual(['fee.recurrence', 'way-0.type']);
});

test('its fixes close it', () => {
  expect(Object.keys(outcomes(RULE, canvas(['transactional'])))).toEqual([
    'add-relationship',
    'say-recurrence',
  ]);
});
