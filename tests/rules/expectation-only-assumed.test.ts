import { expect, test } from 'vitest';
import { sketch, type Sketch } from '../../src/model/sketch';
import { found, missing, outcomes, verdict } from '../support/verdicts';

const RULE = 'expectation-only-assumed';
const expects = (type: string, status = 'assumed') => ({
  expectation: { types: [{ type, strength: 'must' }], status },
});
const canvas = (segment: object, stage = 'validating', parts: Sketch = {}) =>
  sketch({ meta: { stage }, segments: { riders: segment }, ...parts });
const offer = (type: string, more: object = {}): Sketch => ({
  relationships: { bond: { type, ...more } },
  links: [['bond', 'riders']],
});

test('warns from the validating stage on', () => {
  expect(found(RULE, canvas(expects('community')))).toMatchObject([
    { on: 'riders', severity: 'warning', variant: 'planned' },
  ]);
  expect(verdict(RULE, canvas(expects('community'), 'operating'), 'riders')).toBe('fired');
  expect(verdict(RULE, canvas(expects('community'), 'idea'), 'riders')).toBe('not-applicable');
});

test('names the relationships that are built on it, or on a part of it', () => {
  const built = canvas(expects('community'), 'validating', offer('community'));
  expect(found(RULE, built)).toMatchObject([{ variant: 'built', severity: 'warning' }]);
  const both = expects('community');
  both.expectation.types.push({ type: 'self_service', strength: 'nice' });
  const part = canvas(both, 'validating', offer('community'));
  expect(found(RULE, part)).toMatchObject([{ values: { relationships: { elements: ['bond'] } } }]);
});

test('a cost that is not known is not the largest', () => {
  const segment = { ...expects('community'), economics: { activeCustomers: 10 } };
  const unknown = canvas(segment, 'validating', offer('community'));
  expect(found(RULE, unknown)).toMatchObject([{ severity: 'warning' }]);
});

test('is an error when people of yours, or the largest cost, rest on the guess', () => {
  const human = canvas(expects('personal_assistance'), 'validating', offer('personal_assistance'));
  expect(found(RULE, human)).toMatchObject([{ severity: 'error' }]);
  const segment = { ...expects('community'), economics: { activeCustomers: 10 } };
  const dear = offer('community', { cost: { fixedMonth: 500 } });
  expect(found(RULE, canvas(segment, 'validating', dear))).toMatchObject([{ severity: 'error' }]);
  const dearer: Sketch = {
    relationships: {
      bond: { type: 'community', cost: { fixedMonth: 500 } },
      other: { type: 'self_service', cost: { fixedMonth: 501 } },
    },
    links: [
      ['bond', 'riders'],
      ['other', 'riders'],
    ],
  };
  expect(found(RULE, canvas(segment, 'validating', dearer))).toMatchObject([
    { severity: 'warning' },
  ]);
});

test.each(['researched', 'validated', 'invalidated'])('passes when it is %s', (status) => {
  expect(verdict(RULE, canvas(expects('community', status)), 'riders')).toBe('passed');
});

test('cannot tell without an expectation', () => {
  expect(missing(RULE, canvas({}))).toEqual(['riders.expectation']);
});

test('only evidence mends it', () => {
  expect(outcomes(RULE, canvas(expects('community')))).toEqual({ 'record-evidence': 'ask' });
});
