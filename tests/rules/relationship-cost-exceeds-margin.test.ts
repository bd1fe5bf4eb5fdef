import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'relationship-cost-exceeds-margin';
const figures = { activeCustomers: 60, arpaMonth: 8, grossMargin: 0.7 };
const canvas = (relationships: Record<string, object>, economics: object = figures, segment = {}) =>
  sketch({
    segments: { riders: { economics, ...segment } },
    relationships,
    links: Object.keys(relationships).map((id) => [id, 'riders'] as const),
  });
const each = (value: number) => ({ cost: { variablePerCustomerMonth: value } });
const visits = { cost: { contactsPerCustomerMonth: 0.9, costPerContact: 7 } };

test('fires in the customer’s own figures when serving costs more than the margin', () => {
  const losing = canvas({ visits, friendship: { cost: { fixedMonth: 132 } } });
  const [finding] = found(RULE, losing);
  expect(finding).toMatchObject({ on: 'riders', severity: 'error', variant: 'known' });
  expect(title(finding!, losing)).toBe('Serving riders costs more than they bring in.');
  expect(detail(finding!, losing)).toBe(
    '$8.50 a month in friendship and visits against $5.60 margin ($8.00 × 70%). Each customer loses $2.90.',
  );
});

test('passes just below the margin and fires at it, with its own words', () => {
  expect(verdict(RULE, canvas({ visits: each(5.59) }), 'riders')).toBe('passed');
  expect(found(RULE, canvas({ visits: each(5.6) }))).toMatchObject([{ variant: 'even' }]);
  expect(found(RULE, canvas({ visits: each(5.61) }))).toMatchObject([{ variant: 'known' }]);
});

test('what is known may be enough; otherwise it says what is missing', () => {
  expect(found(RULE, canvas({ visits: each(6), friendship: {} }))).toMatchObject([
    { variant: 'at-least', also: ['visits'] },
  ]);
  expect(missing(RULE, canvas({ visits: each(5), friendship: {} }))).toEqual(['friendship.cost']);
  expect(missing(RULE, canvas({ visits: { cost: { costPerContact: 7 } } }))).toEqual([
    'visits.cost.contactsPerCustomerMonth',
  ]);
  expect(missing(RULE, canvas({ visits }, {}))).toEqual([
    'riders.economics.arpaMonth',
    'riders.economics.grossMargin',
  ]);
});

test('leaves out what is planned and what only wins customers', () => {
  expect(verdict(RULE, canvas({ visits: { ...visits, state: 'planned' } }), 'riders')).toBe(
    'not-applicable',
  );
  expect(verdict(RULE, canvas({ visits: { ...visits, goals: ['acquisition'] } }), 'riders')).toBe(
    'not-applicable',
  );
  expect(
    verdict(RULE, canvas({ visits: { ...visits, goals: ['acquisition', 'retention'] } }), 'riders'),
  ).toBe('fired');
});

test('does not apply to a side that others pay for', () => {
  expect(verdict(RULE, canvas({ visits }, figures, { role: 'user' }), 'riders')).toBe(
    'not-applicable',
  );
});

test('offers to do without each relationship whose going is enough, and no other', () => {
  const losing = canvas({ visits, friendship: each(1.5) });
  expect(fixes(RULE, losing).map((fix) => fix.key)).toEqual([
    'correct-figures',
    'plan-for-later',
    'remove-note',
  ]);
  expect(outcomes(RULE, losing)).toEqual({
    'correct-figures': 'ask',
    'plan-for-later': [],
    'remove-note': [],
  });
});
