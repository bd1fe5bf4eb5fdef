import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'premium-value-hands-off';
const canvas = (
  types: (string | undefined)[],
  offer: object = { priceLevel: 'high_end' },
  costOrientation?: string,
) =>
  sketch({
    ...(costOrientation ? { meta: { costOrientation } } : {}),
    segments: { cooks: {} },
    propositions: { knives: offer },
    relationships: Object.fromEntries(types.map((type, i) => [`way-${i}`, type ? { type } : {}])),
    links: [['knives', 'cooks'], ...types.map((_, i) => [`way-${i}`, 'cooks'] as const)],
  });
const handsOff = ['transactional', 'self_service'];
const plain = { priceLevel: 'market', drivers: ['price'] };

test('hints that a premium offer comes with no bond', () => {
  const cold = canvas(handsOff);
  const [finding] = found(RULE, cold);
  expect(finding).toMatchObject({
    on: 'knives',
    to: 'cooks',
    severity: 'info',
    variant: 'offer',
  });
  expect(title(finding!, cold)).toBe(
    'You offer knives as something special, but build no bond with cooks.',
  );
  expect(detail(finding!, cold)).toContain('Transactional or Self-service');
});

test('a brand or status is premium as well, and so is all of a value-driven model', () => {
  expect(verdict(RULE, canvas(handsOff, { drivers: ['brand_status'] }))).toBe('fired');
  const model = canvas(handsOff, plain, 'value_driven');
  expect(found(RULE, model)).toMatchObject([{ variant: 'model' }]);
  expect(title(found(RULE, model)[0]!, model)).toBe(
    'Your model rests on value rather than cost, but you build no bond with cooks.',
  );
  // IKEA: cost-driven and cheap.
  expect(verdict(RULE, canvas(handsOff, plain, 'cost_driven'))).toBe('not-applicable');
});

test.each([
  'personal_assistance',
  'automated_service',
  'long_term_value_based',
  'community',
  'loyalty_programme',
  'subscription_membership',
])('%s is a bond', (type) => {
  expect(verdict(RULE, canvas([...handsOff, type]))).toBe('passed');
});

test('does not apply while there is no relationship', () => {
  expect(verdict(RULE, canvas([]))).toBe('not-applicable');
});

test('cannot tell without a type, or what is offered where that matters', () => {
  expect(missing(RULE, canvas(['self_service', undefined]))).toEqual(['way-1.type']);
  expect(missing(RULE, canvas(handsOff, {}))).toEqual(['knives.priceLevel', 'knives.drivers']);
  expect(missing(RULE, canvas(handsOff, { priceLevel: 'market' }))).toEqual(['knives.drivers']);
  expect(verdict(RULE, canvas(['social'], {}))).toBe('not-applicable');
});

test('what counts as hands-off can be set', () => {
  const set = (handsOffTouch: number) => ({
    ...canvas(['self_service', 'automated_service']),
    settings: { rules: { [RULE]: { options: { handsOffTouch } } } },
  });
  expect(verdict(RULE, set(1))).toBe('passed');
  expect(verdict(RULE, set(2))).toBe('fired');
});

test('its fixes close it; a model is corrected as a whole, an offer at its price', () => {
  expect(Object.keys(outcomes(RULE, canvas(handsOff)))).toEqual(['add-relationship', 'say-price']);
  expect(Object.keys(outcomes(RULE, canvas(handsOff, plain, 'value_driven')))).toEqual([
    'add-relationship',
    'become-balanced',
  ]);
  expect(fixes(RULE, canvas(handsOff))).toHaveLength(5);
});
