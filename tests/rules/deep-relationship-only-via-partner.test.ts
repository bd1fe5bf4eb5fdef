import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'deep-relationship-only-via-partner';
const canvas = (type: string | undefined, through: object[], beside: object[] = []) => {
  const channels = [...through, ...beside].map((fields, i) => [`way-${i}`, fields] as const);
  return sketch({
    segments: { regulars: {} },
    channels: Object.fromEntries(channels),
    relationships: { values: type === undefined ? {} : { type } },
    links: [
      ['values', 'regulars'],
      ...channels.map(([id]) => [id, 'regulars'] as const),
      ...through.map((_, i) => ['values', `way-${i}`] as const),
    ],
  });
};
const shop = { kind: 'partner_store' };

test('fires when others own every way to the customer', () => {
  const others = canvas('long_term_value_based', [shop, { kind: 'marketplace' }]);
  const [finding] = found(RULE, others);
  expect(finding).toMatchObject({ on: 'values', severity: 'warning', also: ['way-0', 'way-1'] });
  expect(title(finding!, others)).toBe(
    'You run values only through channels that belong to others.',
  );
});

test.each([
  ['personal_assistance', 'fired'],
  ['dedicated_personal_assistance', 'fired'],
  ['social', 'fired'],
  ['co_creation', 'fired'],
  ['community', 'fired'],
  ['long_term_value_based', 'fired'],
  ['automated_service', 'not-applicable'],
  ['loyalty_programme', 'not-applicable'],
  ['transactional', 'not-applicable'],
])('%s: %s', (type, expected) => {
  expect(verdict(RULE, canvas(type, [shop]), 'values')).toBe(expected);
});

test('from which touch on is an option', () => {
  const loyal = canvas('loyalty_programme', [shop]);
  const strict = { ...loyal, settings: { rules: { [RULE]: { options: { touch: 1 } } } } };
  expect(verdict(RULE, strict, 'values')).toBe('fired');
});

test('passes with one channel of one’s own, or one that its owner says is so', () => {
  expect(verdict(RULE, canvas('social', [shop, { kind: 'email' }]), 'values')).toBe('passed');
  const ours = canvas('social', [{ ...shop, ownership: 'own' }]);
  expect(verdict(RULE, ours, 'values')).toBe('passed');
  const theirs = canvas('social', [{ kind: 'call_centre', ownership: 'partner' }]);
  expect(verdict(RULE, theirs, 'values')).toBe('fired');
});

test('a partner who shares all data leaves you the customer, one who shares some does not', () => {
  const shared = (dataAccess: string) => canvas('social', [{ ...shop, dataAccess }]);
  expect(verdict(RULE, shared('full'), 'values')).toBe('passed');
  expect(verdict(RULE, shared('partial'), 'values')).toBe('fired');
});

test('does not apply without a channel; cannot tell without a type or an owner', () => {
  expect(verdict(RULE, canvas('social', []), 'values')).toBe('not-applicable');
  expect(missing(RULE, canvas(undefined, [shop]))).toEqual(['values.type']);
  expect(missing(RULE, canvas('social', [shop, {}]))).toEqual(['way-1.kind']);
});

test('its fixes lead to a place of one’s own, or to what only the owner can say', () => {
  const others = canvas('social', [shop], [{ kind: 'event' }]);
  const opened = outcomes(RULE, others);
  expect(opened).toMatchObject({
    'run-through': [],
    'say-data-access': 'ask',
    'choose-lighter-type': 'ask',
  });
  expect(Object.keys(opened)).toContain('add-channel-kind-for');
  expect(fixes(RULE, others)).toContainEqual(
    expect.objectContaining({ ask: { id: 'way-0', path: 'dataAccess' } }),
  );
});
