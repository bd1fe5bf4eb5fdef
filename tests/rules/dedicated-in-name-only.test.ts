import { expect, test } from 'vitest';
import '../../src/i18n/terms';
import { sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'dedicated-in-name-only';
const canvas = (accountsPerRep?: number, more: object = {}, settings?: Record<string, number>) => ({
  ...sketch({
    relationships: {
      adviser: {
        type: 'dedicated_personal_assistance',
        ...(accountsPerRep === undefined ? {} : { accountsPerRep }),
        ...more,
      },
    },
  }),
  ...(settings && { settings: { rules: { [RULE]: { options: settings } } } }),
});

test('fires above 150 accounts, not at 150', () => {
  const thin = canvas(400);
  const [finding] = found(RULE, thin);
  expect(finding).toMatchObject({ on: 'adviser', severity: 'warning' });
  expect(title(finding!, thin)).toBe('One person for 400 accounts is not dedicated assistance.');
  expect(detail(finding!, thin)).toBe(
    'You recorded adviser as dedicated, where each customer has a person of their own. The number of accounts is marked “Assumed”.',
  );
  expect(verdict(RULE, canvas(151))).toBe('fired');
  expect(verdict(RULE, canvas(150))).toBe('passed');
  expect(verdict(RULE, canvas(40))).toBe('passed');
});

test('the number of accounts is yours to set', () => {
  expect(verdict(RULE, canvas(400, {}, { accounts: 400 }))).toBe('passed');
  expect(verdict(RULE, canvas(81, {}, { accounts: 80 }))).toBe('fired');
});

test('has nothing to say of other types', () => {
  expect(verdict(RULE, canvas(400, { type: 'personal_assistance' }))).toBe('not-applicable');
});

test('cannot tell without a type or accounts; none at all is no answer', () => {
  expect(missing(RULE, canvas(400, { type: undefined }))).toEqual(['adviser.type']);
  expect(missing(RULE, canvas())).toEqual(['adviser.accountsPerRep']);
  expect(missing(RULE, canvas(0))).toEqual(['adviser.accountsPerRep']);
});

test('calling it personal assistance closes it; the number can be corrected', () => {
  expect(fixes(RULE, canvas(400))[0]).toMatchObject({
    values: { type: { word: ['relationshipType', 'personal_assistance'] } },
  });
  expect(outcomes(RULE, canvas(400))).toMatchObject({ 'correct-accounts': 'ask' });
});
