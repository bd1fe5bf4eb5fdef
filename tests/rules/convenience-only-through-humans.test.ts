import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { found, missing, outcomes, verdict } from '../support/verdicts';

const RULE = 'convenience-only-through-humans';
const canvas = (
  drivers: string[] | undefined,
  types: (string | undefined)[],
  ...links: [string, string][]
) =>
  sketch({
    segments: { riders: {} },
    propositions: { repair: drivers ? { drivers } : {}, rental: { drivers: ['price'] } },
    relationships: Object.fromEntries(
      types.map((type, i) => [`offer-${i}`, type === undefined ? {} : { type }]),
    ),
    links: [
      ['repair', 'riders'],
      ...types.map((_, i) => [`offer-${i}`, 'riders'] as [string, string]),
      ...links,
    ],
  });
const easy = ['convenience_usability'];

test.each(['personal_assistance', 'dedicated_personal_assistance', 'social'])(
  'hints when convenience comes only through %s',
  (type) => {
    expect(found(RULE, canvas(easy, [type]))).toMatchObject([
      { on: 'repair', to: 'riders', severity: 'info' },
    ]);
  },
);

test('accessibility is a promise of ease as well, price is not', () => {
  expect(verdict(RULE, canvas(['accessibility'], ['social']), 'repair')).toBe('fired');
  expect(verdict(RULE, canvas(['price'], ['social']), 'repair')).toBe('not-applicable');
});

test('passes beside a way without people, or with no people at all', () => {
  expect(verdict(RULE, canvas(easy, ['social', 'self_service']), 'repair')).toBe('passed');
  expect(verdict(RULE, canvas(easy, ['social', 'automated_service']), 'repair')).toBe('passed');
  expect(verdict(RULE, canvas(easy, ['community']), 'repair')).toBe('passed');
});

test('a relationship for another offer does not count', () => {
  const other = canvas(easy, ['social'], ['offer-0', 'rental']);
  expect(verdict(RULE, other, 'repair')).toBe('not-applicable');
  const help = canvas(easy, ['social', 'self_service'], ['offer-1', 'rental']);
  expect(verdict(RULE, help, 'repair')).toBe('fired');
});

test('does not apply, and asks for nothing, while no relationship supports the offer', () => {
  expect(verdict(RULE, canvas(easy, []), 'repair')).toBe('not-applicable');
  expect(missing(RULE, canvas(undefined, []))).toEqual([]);
});

test('one segment with a relationship is enough to pass', () => {
  const two = sketch({
    segments: { riders: {}, couriers: {} },
    propositions: { repair: { drivers: easy } },
    relationships: { kit: { type: 'self_service' } },
    links: [
      ['repair', 'riders'],
      ['repair', 'couriers'],
      ['kit', 'riders'],
    ],
  });
  expect(verdict(RULE, two, 'repair')).toBe('passed');
});

test('does not apply without customers; cannot tell without drivers or types', () => {
  expect(verdict(RULE, canvas(easy, []), 'rental')).toBe('not-applicable');
  expect(missing(RULE, canvas(undefined, ['social']))).toEqual(['repair.drivers']);
  expect(missing(RULE, canvas(easy, ['social', undefined]))).toEqual(['offer-1.type']);
});

test('its fixes close it and bring what a new relationship needs', () => {
  expect(outcomes(RULE, canvas(easy, ['social']))).toEqual({
    'add-relationship': [
      'personalisation-without-customer-data',
      'relationship-activity-missing',
      'relationship-resource-missing',
      'relationship-without-channel',
      'relationship-without-goal',
    ],
  });
});

test('a relationship without a type is unknown, not harmless', () => {
  const alone = canvas(easy, [undefined]);
  expect(verdict(RULE, alone, 'repair')).toBe('cannot-check');
  expect(missing(RULE, alone)).toEqual(['offer-0.type']);
});

test('what is unknown of one segment does not hide a conflict with another', () => {
  const two = sketch({
    segments: { riders: {}, couriers: {} },
    propositions: { repair: { drivers: easy } },
    relationships: { visits: { type: 'social' }, later: {} },
    links: [
      ['repair', 'riders'],
      ['repair', 'couriers'],
      ['visits', 'riders'],
      ['later', 'couriers'],
    ],
  });
  expect(found(RULE, two)).toMatchObject([{ on: 'repair', to: 'riders' }]);
});
