import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'channel-phase-uncovered';
const ALL = ['awareness', 'evaluation', 'purchase', 'delivery', 'after_sales'];
const without = (...gone: string[]) => ALL.filter((phase) => !gone.includes(phase));
const canvas = (
  ways: (string[] | undefined)[],
  segment: object = { role: 'payer_and_user' },
  offerKind = 'service',
) =>
  sketch({
    segments: { offices: segment },
    propositions: { bread: { offerKind } },
    channels: Object.fromEntries(ways.map((phases, i) => [`way-${i}`, phases ? { phases } : {}])),
    links: [['bread', 'offices'], ...ways.map((_, i) => [`way-${i}`, 'offices'] as const)],
  });
const free = { role: 'user' };

test.each([
  ['awareness', 'warning', 'Nothing tells offices that you exist.'],
  ['evaluation', 'info', 'Nothing helps offices to judge your offer before they buy.'],
  ['purchase', 'error', 'You offer offices no way to buy.'],
  ['delivery', 'error', 'Nothing brings offices what they bought.'],
  ['after_sales', 'warning', 'Nothing helps offices once they have bought.'],
])('a gap in %s is %s', (phase, severity, text) => {
  const gap = canvas([without(phase)]);
  const findings = found(RULE, gap);
  expect(findings).toMatchObject([{ on: 'offices', to: phase, severity }]);
  expect(title(findings[0]!, gap)).toBe(text);
  expect(detail(findings[0]!, gap)).toContain('it is not ticked: way-0');
});

test('channels cover phases together', () => {
  expect(verdict(RULE, canvas([['awareness'], without('awareness')]), 'offices')).toBe('passed');
  const two = canvas([['awareness'], without('awareness', 'purchase', 'after_sales')]);
  expect(found(RULE, two).map(({ to }) => to)).toEqual(['purchase', 'after_sales']);
});

test('those who pay nothing need no way to buy, unless they sign up', () => {
  expect(verdict(RULE, canvas([without('purchase')], free), 'offices')).toBe('passed');
  const platform = canvas([without('purchase')], free, 'platform_access');
  expect(found(RULE, platform)).toMatchObject([{ to: 'purchase' }]);
});

test('a user who pays a revenue stream buys all the same', () => {
  const paying = sketch({
    segments: { offices: free },
    channels: { shop: { phases: without('purchase') } },
    revenues: { fees: {} },
    links: [
      ['shop', 'offices'],
      ['fees', 'offices'],
    ],
  });
  expect(found(RULE, paying)).toMatchObject([{ to: 'purchase' }]);
});

test('nor is a role needed of those whose payment is on record', () => {
  const paying = canvas([without('purchase')], { economics: { arpaMonth: 8 } });
  expect(found(RULE, paying)).toMatchObject([{ to: 'purchase' }]);
});

test('cannot tell without phases that might close the gap, or without a role', () => {
  expect(missing(RULE, canvas([without('purchase'), undefined, []]))).toEqual([
    'way-1.phases',
    'way-2.phases',
  ]);
  expect(missing(RULE, canvas([without('purchase')], {}))).toEqual(['offices.role']);
  expect(verdict(RULE, canvas([ALL, undefined]), 'offices')).toBe('passed');
  expect(found(RULE, canvas([without('purchase', 'delivery')], {}))).toMatchObject([
    { to: 'delivery' },
  ]);
});

test('does not apply to a segment that no channel reaches', () => {
  expect(verdict(RULE, canvas([]), 'offices')).toBe('not-applicable');
});

test('its fixes close it and open nothing', () => {
  expect(outcomes(RULE, canvas([['awareness'], without('awareness', 'delivery')]))).toMatchObject({
    'tick-phase': [],
    'add-channel-phase': [],
  });
});
