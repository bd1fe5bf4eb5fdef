import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { found, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'vague-wording';
const canvas = (block: string, name: string, more: object = {}) =>
  sketch({ [block]: { it: { name, ...more } } });

test.each([
  ['segments', 'Everyone', '“Everyone” could be anyone. Who exactly?'],
  ['segments', 'The general public', 'anyone'],
  ['segments', '  CONSUMERS!', 'anyone'],
  ['segments', 'Men and women of all ages', 'anyone'],
  ['segments', 'Businesses / consumers', 'anyone'],
  ['propositions', 'Best-in-class quality', 'any offer'],
  ['propositions', 'A great customer experience', 'any offer'],
  ['propositions', 'Products & services', 'any offer'],
  ['revenues', 'Sales', 'any income'],
  ['revenues', 'Products and services', 'any income'],
  ['revenues', 'Products, services', 'any income'],
])('of %s, “%s” says nothing', (block, name, text) => {
  const vague = canvas(block, name);
  const [finding] = found(RULE, vague);
  expect(finding).toMatchObject({ on: 'it', severity: 'info' });
  expect(title(finding!, vague)).toContain(text);
});

test.each([
  ['segments', 'Everyone who rides to work'],
  ['segments', 'Consumers and plumbers'],
  ['segments', 'Kunden'],
  ['propositions', 'Quality bread before six'],
  ['revenues', 'Product sales'],
  ['revenues', 'Repairs'],
])('of %s, “%s” says something', (block, name) => {
  expect(verdict(RULE, canvas(block, name), 'it')).toBe('passed');
});

test('a broad name with a description is only a short name', () => {
  const described = (field: string, text: string) =>
    verdict(RULE, canvas('segments', 'Consumers', { [field]: text }), 'it');
  expect(described('demographics', 'Over sixty')).toBe('passed');
  expect(described('psychographics', 'Likes to cook')).toBe('passed');
  expect(described('demographics', ' ')).toBe('fired');
});

test('has nothing to say about a note without a name', () => {
  expect(verdict(RULE, canvas('segments', ' '), 'it')).toBe('not-applicable');
});

test('asks for a clearer name', () => {
  expect(outcomes(RULE, canvas('propositions', 'Quality'))).toEqual({ 'rename-note': 'ask' });
});
