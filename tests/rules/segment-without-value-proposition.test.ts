import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { found, outcomes, verdict } from '../support/verdicts';

const RULE = 'segment-without-value-proposition';
const parts = {
  segments: { riders: {}, commuters: {} },
  propositions: { repair: {} },
};
const lonely = sketch({ ...parts, links: [['repair', 'riders']] });
const mended = sketch({
  ...parts,
  links: [
    ['repair', 'riders'],
    ['repair', 'commuters'],
  ],
});

test('fires for the segment that is offered nothing, and only for it', () => {
  expect(found(RULE, lonely)).toMatchObject([{ on: 'commuters', severity: 'error' }]);
  expect(verdict(RULE, lonely, 'riders')).toBe('passed');
});

test('passes once something is offered', () => {
  expect(verdict(RULE, mended, 'commuters')).toBe('passed');
});

test('its fixes close it; an offer asks for a channel and a relationship next', () => {
  const next = ['segment-without-channel', 'segment-without-relationship'];
  expect(outcomes(RULE, lonely)).toEqual({
    'offer-to-segment': next,
    'add-proposition': next,
    'remove-note': [],
  });
});
