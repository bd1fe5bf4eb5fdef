import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { found, outcomes, verdict } from '../support/verdicts';

const RULE = 'segment-without-channel';
const canvas = (...links: [string, string][]) =>
  sketch({
    segments: { riders: {} },
    propositions: { repair: {} },
    channels: { van: {} },
    links,
  });

test('fires for a segment that is offered something and cannot be reached', () => {
  expect(found(RULE, canvas(['repair', 'riders']))).toMatchObject([
    { on: 'riders', severity: 'error' },
  ]);
});

test('passes when a channel reaches it', () => {
  expect(verdict(RULE, canvas(['repair', 'riders'], ['van', 'riders']), 'riders')).toBe('passed');
});

test('a channel that only carries the offer does not reach anyone', () => {
  expect(verdict(RULE, canvas(['repair', 'riders'], ['van', 'repair']), 'riders')).toBe('fired');
});

test('does not apply before anything is offered', () => {
  expect(verdict(RULE, canvas(), 'riders')).toBe('not-applicable');
});

test('its fixes close it; a new channel asks for its phases', () => {
  expect(outcomes(RULE, canvas(['repair', 'riders']))).toEqual({
    'reach-segment': [],
    'add-channel': ['channel-without-phase'],
  });
});
