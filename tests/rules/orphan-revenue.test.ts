import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { fixes, found, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'orphan-revenue';
const canvas = (...links: [string, string][]) =>
  sketch({
    segments: { riders: {}, commuters: {} },
    propositions: { repair: {}, rental: {} },
    revenues: { fees: {} },
    links: [['repair', 'riders'], ['rental', 'commuters'], ...links],
  });

test.each([
  ['neither', [], 'You have not said who pays fees, or what for.'],
  ['no-offer', [['fees', 'riders']], 'You have not said what customers get for fees.'],
  ['no-payer', [['fees', 'repair']], 'You have not said who pays fees.'],
] as [string, [string, string][], string][])('says what is lacking: %s', (variant, links, text) => {
  const lacking = canvas(...links);
  expect(found(RULE, lacking)).toMatchObject([{ on: 'fees', variant, severity: 'error' }]);
  expect(title(found(RULE, lacking)[0]!, lacking)).toBe(text);
});

test('passes with a payer and an offer', () => {
  expect(verdict(RULE, canvas(['fees', 'riders'], ['fees', 'repair']), 'fees')).toBe('passed');
});

test('offers only pairs that belong together, and leaves what is known as it is', () => {
  const ask = { key: 'say-who-pays', ask: { id: 'fees', path: 'links' } };
  expect(fixes(RULE, canvas()).map(({ key }) => key)).toEqual(['pay-for', 'pay-for', ask.key]);
  expect(fixes(RULE, canvas(['fees', 'riders']))).toMatchObject([
    { values: { segment: { element: 'riders' }, proposition: { element: 'repair' } } },
    ask,
  ]);
  expect(fixes(RULE, canvas(['fees', 'rental']))).toMatchObject([
    { values: { segment: { element: 'commuters' } } },
    ask,
  ]);
});

test('its fix closes it and opens nothing', () => {
  expect(outcomes(RULE, canvas())).toEqual({ 'pay-for': [], 'say-who-pays': 'ask' });
});
