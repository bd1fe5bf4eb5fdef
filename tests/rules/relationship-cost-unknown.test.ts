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

const RULE = 'relationship-cost-unknown';
const canvas = (visits: object, meta: object = { stage: 'validating' }) =>
  sketch({ meta: { ...meta }, relationships: { visits } });
const personal = (cost?: object) => canvas({ type: 'personal_assistance', ...(cost && { cost }) });

test('fires for a type that takes people or care; only a reminder at the stage of an idea', () => {
  const unknown = personal();
  const [finding] = found(RULE, unknown);
  expect(finding).toMatchObject({ on: 'visits', severity: 'warning', kind: 'gap' });
  expect(title(finding!, unknown)).toBe('You have not recorded the cost of visits.');
  expect(detail(finding!, unknown)).toContain('A guess will do');
  const idea = canvas({ type: 'community' }, { stage: 'idea' });
  expect(found(RULE, idea)).toMatchObject([{ severity: 'info' }]);
});

test.each([
  ['community', 'fired'],
  ['co_creation', 'fired'],
  ['loyalty_programme', 'fired'],
  ['social', 'fired'],
  ['dedicated_personal_assistance', 'fired'],
  ['automated_service', 'not-applicable'],
  ['self_service', 'not-applicable'],
  ['subscription_membership', 'not-applicable'],
])('of %s: %s', (type, expected) => {
  expect(verdict(RULE, canvas({ type }))).toBe(expected);
});

test.each([
  ['nothing in it', {}],
  ['one half of a contact cost', { contactsPerCustomerMonth: 2 }],
  ['a set-up without months', { setup: 900 }],
  ['a set-up over no months', { setup: 900, amortisationMonths: 0 }],
])('a cost with %s is not known', (_, cost) => {
  expect(verdict(RULE, personal(cost))).toBe('fired');
});

test.each([
  ['a month', { fixedMonth: 100 }],
  ['each customer', { variablePerCustomerMonth: 0 }],
  ['contacts', { contactsPerCustomerMonth: 2, costPerContact: 4 }],
  ['the set-up', { setup: 900, amortisationMonths: 12 }],
])('passes when it is known by %s, whatever the type', (_, cost) => {
  expect(verdict(RULE, personal(cost))).toBe('passed');
  expect(verdict(RULE, canvas({ cost }))).toBe('passed');
});

test('does not ask for what is planned; cannot tell without a type or the other half', () => {
  expect(verdict(RULE, canvas({ type: 'community', state: 'planned' }))).toBe('not-applicable');
  expect(missing(RULE, canvas({}))).toEqual(['visits.type']);
  expect(missing(RULE, personal({ fixedMonth: 9, costPerContact: 4 }))).toEqual([
    'visits.cost.contactsPerCustomerMonth',
  ]);
  expect(missing(RULE, personal({ fixedMonth: -5 }))).toEqual(['visits.cost.fixedMonth']);
});

test('leads to the field that is empty', () => {
  expect(fixes(RULE, personal())).toMatchObject([{ ask: { id: 'visits', path: 'cost' } }]);
  expect(fixes(RULE, personal({ costPerContact: 4 }))).toMatchObject([
    { ask: { path: 'cost.contactsPerCustomerMonth' } },
  ]);
});

test('offers a marked benchmark where only the price of a contact with a person is missing', () => {
  const counted = personal({ contactsPerCustomerMonth: 2 });
  expect(outcomes(RULE, counted)).toMatchObject({ 'enter-cost': 'ask', 'use-benchmark': [] });
  const next = after(counted, editOf(fixes(RULE, counted).find(isEdit)!, counted));
  expect(next.relationships.visits!.cost).toMatchObject({
    contactsPerCustomerMonth: { value: 2 },
    costPerContact: { value: 8.01, status: 'benchmark', source: 'Gartner-19', asOf: '2019' },
  });
  const cost = { contactsPerCustomerMonth: 2 };
  const others = [
    canvas({ type: 'personal_assistance', cost }, { currency: 'EUR' }),
    canvas({ type: 'community', cost }),
  ];
  for (const other of others) expect(fixes(RULE, other).filter(isEdit)).toEqual([]);
});
