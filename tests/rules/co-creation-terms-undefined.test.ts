import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'co-creation-terms-undefined';
const canvas = (levels: object) => sketch({ relationships: { levels } });
const type = 'co_creation';
const terms = { contributorReward: 'money', ipTerms: 'Makers keep their rights.' };

test('says which of the two terms is open', () => {
  const both = canvas({ type });
  const [finding] = found(RULE, both);
  expect(finding).toMatchObject({ on: 'levels', severity: 'warning', variant: 'both' });
  expect(title(finding!, both)).toBe(
    'You have not said what customers get for levels, or who owns the result.',
  );
  expect(detail(finding!, both)).toContain('even if it is none');
  expect(found(RULE, canvas({ type, contributorReward: 'none' }))).toMatchObject([
    { variant: 'rights' },
  ]);
  expect(found(RULE, canvas({ type, ipTerms: terms.ipTerms }))).toMatchObject([
    { variant: 'reward' },
  ]);
});

test('no reward is a reward that was settled; blank terms are none', () => {
  expect(verdict(RULE, canvas({ type, ...terms }))).toBe('passed');
  expect(verdict(RULE, canvas({ type, ...terms, contributorReward: 'none' }))).toBe('passed');
  expect(verdict(RULE, canvas({ type, ...terms, ipTerms: ' \n' }))).toBe('fired');
});

test('does not apply to other relationships; cannot tell without a type', () => {
  expect(verdict(RULE, canvas({ type: 'community' }))).toBe('not-applicable');
  expect(missing(RULE, canvas({}))).toEqual(['levels.type']);
  expect(verdict(RULE, canvas(terms))).toBe('not-applicable');
});

test('leads to what is open, and to nothing else', () => {
  expect(outcomes(RULE, canvas({ type }))).toEqual({
    'settle-reward': 'ask',
    'settle-rights': 'ask',
  });
  const asks = (fields: object) => fixes(RULE, canvas({ type, ...fields })).map(({ key }) => key);
  expect(asks({ contributorReward: 'money' })).toEqual(['settle-rights']);
  expect(asks({ ipTerms: terms.ipTerms })).toEqual(['settle-reward']);
});
