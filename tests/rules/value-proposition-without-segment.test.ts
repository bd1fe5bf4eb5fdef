import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { found, outcomes, verdict } from '../support/verdicts';

const RULE = 'value-proposition-without-segment';
const canvas = (offer: object = {}, links: [string, string][] = []) =>
  sketch({
    segments: { riders: { expectation: { types: [], status: 'assumed' } } },
    propositions: { repair: offer },
    channels: { van: {} },
    relationships: { visits: {} },
    links: [['van', 'riders'], ['visits', 'riders'], ...links],
  });

test('fires for an offer without customers', () => {
  expect(found(RULE, canvas())).toMatchObject([{ on: 'repair', severity: 'error' }]);
});

test('passes once someone is offered it', () => {
  expect(verdict(RULE, canvas({}, [['repair', 'riders']]), 'repair')).toBe('passed');
});

test('does not apply to an offer that is planned, but does to a current one', () => {
  expect(verdict(RULE, canvas({ state: 'planned' }), 'repair')).toBe('not-applicable');
  expect(verdict(RULE, canvas({ state: 'current' }), 'repair')).toBe('fired');
});

test('its fixes close it; a new segment brings its own questions', () => {
  expect(outcomes(RULE, canvas())).toEqual({
    'offer-to-segment': [],
    'add-segment': [
      'expectation-unknown',
      'segment-without-channel',
      'segment-without-relationship',
    ],
  });
});
