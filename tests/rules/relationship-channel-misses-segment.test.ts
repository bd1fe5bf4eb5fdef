import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { found, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'relationship-channel-misses-segment';
const canvas = (...links: [string, string][]) =>
  sketch({
    segments: { riders: {}, commuters: {} },
    channels: { van: {} },
    relationships: { visits: {} },
    links: [['visits', 'riders'], ['visits', 'van'], ...links],
  });

test('fires when the channel reaches others, or nobody', () => {
  expect(found(RULE, canvas())).toMatchObject([
    { on: 'visits', to: 'van', also: ['van'], severity: 'error' },
  ]);
  expect(verdict(RULE, canvas(['van', 'commuters']), 'visits')).toBe('fired');
});

test('passes when the channel reaches the segment, and without any channel', () => {
  expect(verdict(RULE, canvas(['van', 'riders']), 'visits')).toBe('passed');
  expect(verdict(RULE, sketch({ relationships: { visits: {} } }), 'visits')).toBe('passed');
});

test('a relationship with two segments, from a file, stays one finding for each channel', () => {
  const two = canvas(['visits', 'commuters']);
  expect(found(RULE, two)).toHaveLength(1);
  expect(title(found(RULE, two)[0]!, two)).toContain('commuters and riders');
  expect(outcomes(RULE, two)['reach-segment']).toEqual([]);
});

test('its fixes close it; a relationship that runs nowhere needs its type to be judged', () => {
  expect(outcomes(RULE, canvas())).toEqual({ 'reach-segment': [], 'stop-running-through': [] });
});
