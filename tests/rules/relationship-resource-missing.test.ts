import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { found, missing, outcomes, verdict } from '../support/verdicts';

const RULE = 'relationship-resource-missing';
const canvas = (type: string | undefined, resources: Record<string, object> = {}) =>
  sketch({ relationships: { card: type === undefined ? {} : { type } }, resources });
const has = (...capabilities: string[]) =>
  Object.fromEntries(capabilities.map((capability) => [capability, { capability }]));

test('says each thing that is lacking', () => {
  expect(found(RULE, canvas('loyalty_programme')).map(({ to }) => to)).toEqual([
    'customer_data|crm_system',
    'loyalty_system',
  ]);
  expect(found(RULE, canvas('loyalty_programme', has('loyalty_system')))).toMatchObject([
    { on: 'card', to: 'customer_data|crm_system', severity: 'warning' },
  ]);
});

test('passes when one of each set is there', () => {
  const enough = canvas('loyalty_programme', has('loyalty_system', 'crm_system'));
  expect(verdict(RULE, enough, 'card')).toBe('passed');
});

test('does not apply to Transactional; cannot tell without a type', () => {
  expect(verdict(RULE, canvas('transactional'), 'card')).toBe('not-applicable');
  expect(missing(RULE, canvas(undefined))).toEqual(['card.type']);
});

test('a resource that does not say what it is may be the one, unless nothing is lacking', () => {
  expect(missing(RULE, canvas('community', { hall: {} }))).toEqual(['hall.capability']);
  const enough = canvas('community', { hall: {}, ...has('event_capability') });
  expect(verdict(RULE, enough, 'card')).toBe('passed');
});

test('its fixes close it and open nothing', () => {
  expect(outcomes(RULE, canvas('loyalty_programme'))).toEqual({
    'add-resources': [],
    'add-partner-resources': [],
  });
});
