import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { found, outcomes, verdict } from '../support/verdicts';

const RULE = 'relationship-vp-segment-mismatch';
const canvas = (...links: [string, string][]) =>
  sketch({
    segments: { riders: {}, commuters: {} },
    propositions: { repair: {}, rental: {} },
    channels: { van: {} },
    relationships: { visits: {} },
    links: [
      ['visits', 'riders'],
      ['visits', 'repair'],
      ['van', 'riders'],
      ['van', 'commuters'],
      ['rental', 'commuters'],
      ...links,
    ],
  });

test('fires when the offer is made to others, or to nobody', () => {
  expect(found(RULE, canvas())).toMatchObject([
    { on: 'visits', to: 'repair', also: ['repair'], severity: 'error' },
  ]);
  expect(verdict(RULE, canvas(['repair', 'commuters']), 'visits')).toBe('fired');
});

test('passes when the segment is offered it, and when no offer is named', () => {
  expect(verdict(RULE, canvas(['repair', 'riders']), 'visits')).toBe('passed');
  expect(verdict(RULE, sketch({ relationships: { visits: {} } }), 'visits')).toBe('passed');
});

test('names each offer that is not made', () => {
  const both = canvas(['visits', 'rental']);
  expect(found(RULE, both).map(({ to }) => to)).toEqual(['rental', 'repair']);
});

test('its fixes close it and open nothing', () => {
  expect(outcomes(RULE, canvas())).toEqual({ 'offer-to-segment': [], 'stop-supporting': [] });
});
