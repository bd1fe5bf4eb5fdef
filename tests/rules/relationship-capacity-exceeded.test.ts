import { expect, test } from 'vitest';
import '../../src/i18n/terms';
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

const RULE = 'relationship-capacity-exceeded';
const canvas = (adviser: object, activeCustomers: number | undefined = 400) =>
  sketch({
    segments: { firms: { economics: { activeCustomers } } },
    relationships: { adviser: { type: 'dedicated_personal_assistance', ...adviser } },
    links: [['adviser', 'firms']],
  });

test('fires when more customers come than people can hold', () => {
  const short = canvas({ repCount: 8, accountsPerRep: 40 });
  const [finding] = found(RULE, short);
  expect(finding).toMatchObject({ on: 'adviser', also: ['firms'], severity: 'error' });
  expect(title(finding!, short)).toBe('You need 10 people for adviser, and plan 8.');
  expect(detail(finding!, short)).toBe(
    '400 customers use it, and one person looks after 40. The weakest of these figures is marked “Assumed”.',
  );
});

test.each([
  [10, 400, 'passed'],
  [10, 401, 'fired'],
  [2.5, 100, 'passed'],
  [2.5, 101, 'fired'],
  [0, 0, 'not-applicable'],
])('%d people for 40 accounts each and %d customers: %s', (repCount, customers, expected) => {
  expect(verdict(RULE, canvas({ repCount, accountsPerRep: 40 }, customers))).toBe(expected);
});

test('counts only those who use it', () => {
  const half = { repCount: 5, accountsPerRep: 40, adoption: 0.5 };
  expect(verdict(RULE, canvas(half))).toBe('passed');
  const some = canvas({ ...half, adoption: 0.6 }, 401);
  expect(detail(found(RULE, some)[0]!, some)).toContain('241 customers use it');
});

test('says so when nobody is there to look after them', () => {
  const nobody = canvas({ repCount: 0, accountsPerRep: 40 });
  expect(title(found(RULE, nobody)[0]!, nobody)).toBe(
    'You need 10 people for adviser, and plan nobody.',
  );
  expect(detail(found(RULE, nobody)[0]!, nobody)).toContain('one person would look after 40');
});

test('arises where a named person is promised, or people are counted', () => {
  expect(verdict(RULE, canvas({ type: 'personal_assistance' }))).toBe('not-applicable');
  expect(verdict(RULE, canvas({ type: 'self_service' }))).toBe('not-applicable');
  expect(verdict(RULE, canvas({ type: 'community', repCount: 1, accountsPerRep: 9 }))).toBe(
    'fired',
  );
  expect(verdict(RULE, sketch({ relationships: { adviser: {} } }))).toBe('not-applicable');
});

test('cannot tell without a type or a figure; a person without accounts is no answer', () => {
  expect(missing(RULE, canvas({ type: undefined }))).toEqual(['adviser.type']);
  expect(missing(RULE, canvas({ type: 'community', repCount: 1 }))).toEqual([
    'adviser.accountsPerRep',
  ]);
  expect(missing(RULE, canvas({}))).toEqual(['adviser.accountsPerRep', 'adviser.repCount']);
  expect(missing(RULE, canvas({ repCount: 8, accountsPerRep: 0 }))).toEqual([
    'adviser.accountsPerRep',
  ]);
  const unknown = {
    ...canvas({ repCount: 8, accountsPerRep: 40 }),
    segments: sketch({ segments: { firms: {} } }).segments,
  };
  expect(missing(RULE, unknown)).toEqual(['firms.economics.activeCustomers']);
});

test('plans as many people as it takes', () => {
  const short = canvas({ repCount: 8, accountsPerRep: 40 });
  expect(outcomes(RULE, short)).toEqual({
    'plan-people': [],
    'correct-accounts': 'ask',
    'limit-adoption': 'ask',
  });
  const next = after(short, editOf(fixes(RULE, short).find(isEdit)!, short));
  expect(next.relationships.adviser!.repCount).toEqual({
    value: 10,
    unit: 'people',
    status: 'assumed',
  });
});
