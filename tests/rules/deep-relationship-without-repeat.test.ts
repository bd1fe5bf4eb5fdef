import { expect, test } from 'vitest';
import { after } from '../../src/model/edit';
import { sketch } from '../../src/model/sketch';
import { isEdit } from '../../src/rules/fix';
import {
  detail,
  editOf,
  fixes,
  found,
  missing,
  outcomes,
  title,
  verdict,
} from '../support/verdicts';

const RULE = 'deep-relationship-without-repeat';
const canvas = (
  type: string | undefined,
  purchaseFrequency: string | undefined = 'one_off',
  revenue?: object,
  ...offers: string[]
) =>
  sketch({
    segments: { couples: purchaseFrequency ? { purchaseFrequency } : {} },
    propositions: Object.fromEntries(offers.map((id) => [id, {}])),
    relationships: { friends: type ? { type } : {} },
    revenues: revenue ? { fees: revenue } : {},
    links: [
      ['friends', 'couples'],
      ...(revenue ? [['fees', 'couples'] as const] : []),
      ...offers.map((id) => [id, 'couples'] as const),
    ],
  });

test('fires for a long bond with people who buy once', () => {
  const bond = canvas('social');
  const [finding] = found(RULE, bond);
  expect(finding).toMatchObject({ on: 'friends', to: 'couples', severity: 'warning' });
  expect(title(finding!, bond)).toBe(
    'You build a long bond through friends for a single sale to couples.',
  );
  expect(detail(finding!, bond)).toContain('You recorded Social for them');
});

test.each(['dedicated_personal_assistance', 'long_term_value_based'])('%s is one', (type) => {
  expect(verdict(RULE, canvas(type))).toBe('fired');
});

test.each(['personal_assistance', 'community', 'loyalty_programme'])('%s is none', (type) => {
  expect(verdict(RULE, canvas(type))).toBe('not-applicable');
});

test('passes when they come again, or go on paying', () => {
  expect(verdict(RULE, canvas('social', 'rare'))).toBe('passed');
  expect(verdict(RULE, canvas('social', 'one_off', { recurrence: 'recurring' }))).toBe('passed');
  expect(verdict(RULE, canvas('social', 'one_off', { type: 'subscription' }))).toBe('passed');
  expect(verdict(RULE, canvas('social', 'one_off', { recurrence: 'one_off' }))).toBe('fired');
});

test('cannot tell without how often they buy, whether income recurs, whom it is for, or a type', () => {
  expect(missing(RULE, canvas('social', ''))).toEqual(['couples.purchaseFrequency']);
  expect(missing(RULE, canvas('social', 'one_off', {}))).toEqual(['fees.recurrence']);
  expect(missing(RULE, canvas(undefined))).toEqual(['friends.type']);
  expect(verdict(RULE, canvas(undefined, 'frequent'))).toBe('not-applicable');
  expect(missing(RULE, sketch({ relationships: { friends: { type: 'social' } } }))).toEqual([
    'friends.links',
  ]);
});

test('recurring income pays for the only offer; among several the reader chooses', () => {
  const paidFor = (...offers: string[]) => {
    const bond = canvas('social', 'one_off', undefined, ...offers);
    const next = after(bond, editOf(fixes(RULE, bond).find(isEdit)!, bond));
    return Object.keys(next.links).filter((id) => id.startsWith('new-1>'));
  };
  expect(paidFor('pictures')).toEqual(['new-1>couples', 'new-1>pictures']);
  expect(paidFor('pictures', 'albums')).toEqual(['new-1>couples']);
});

test('its fixes close it', () => {
  expect(Object.keys(outcomes(RULE, canvas('social', 'one_off', undefined, 'pictures')))).toEqual([
    'add-recurring-revenue',
    'change-type',
    'say-frequency',
  ]);
});
