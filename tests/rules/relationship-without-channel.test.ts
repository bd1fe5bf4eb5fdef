import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { found, missing, outcomes, verdict } from '../support/verdicts';

const RULE = 'relationship-without-channel';
const canvas = (relationship: object, ...links: [string, string][]) =>
  sketch({
    segments: { riders: {} },
    channels: { van: {}, flyers: {} },
    relationships: { visits: relationship },
    links: [['visits', 'riders'], ['van', 'riders'], ...links],
  });
const personal = { type: 'personal_assistance' };

test('fires for a relationship that happens nowhere', () => {
  expect(found(RULE, canvas(personal))).toMatchObject([
    { on: 'visits', severity: 'warning', kind: 'gap' },
  ]);
});

test('passes when it runs through a channel, whatever its type', () => {
  expect(verdict(RULE, canvas(personal, ['visits', 'van']), 'visits')).toBe('passed');
  expect(verdict(RULE, canvas({}, ['visits', 'van']), 'visits')).toBe('passed');
});

test('does not apply to Transactional, and cannot tell without a type', () => {
  expect(verdict(RULE, canvas({ type: 'transactional' }), 'visits')).toBe('not-applicable');
  expect(missing(RULE, canvas({}))).toEqual(['visits.type']);
});

test('offers only channels that reach the segment, or a new one that asks for its phases', () => {
  expect(outcomes(RULE, canvas(personal))).toEqual({
    'run-through': [],
    'add-channel-for': ['channel-without-phase'],
  });
  expect(outcomes(RULE, sketch({ relationships: { visits: personal } }))).toEqual({
    'add-channel-for': ['channel-without-phase', 'orphan-element'],
  });
});
