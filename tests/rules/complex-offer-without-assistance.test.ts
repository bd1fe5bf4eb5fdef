import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'complex-offer-without-assistance';
const canvas = (
  types: (string | undefined)[],
  offers: Record<string, string | undefined> = { tax: 'complex' },
  aloneTouch?: number,
) => ({
  ...sketch({
    segments: { founders: {} },
    propositions: Object.fromEntries(
      Object.entries(offers).map(([id, complexity]) => [id, complexity ? { complexity } : {}]),
    ),
    relationships: Object.fromEntries(types.map((type, i) => [`way-${i}`, type ? { type } : {}])),
    links: [
      ...Object.keys(offers).map((id) => [id, 'founders'] as const),
      ...types.map((_, i) => [`way-${i}`, 'founders'] as const),
    ],
  }),
  ...(aloneTouch === undefined
    ? {}
    : { settings: { rules: { [RULE]: { options: { aloneTouch } } } } }),
});
const alone = ['transactional', 'self_service', 'loyalty_programme', 'subscription_membership'];

test('fires for each complex offer with nobody to ask', () => {
  const left = canvas(alone, { tax: 'complex', law: 'complex', news: 'simple' });
  const [first, second] = found(RULE, left);
  expect([first, second]).toMatchObject([
    { on: 'founders', to: 'law', severity: 'warning' },
    { on: 'founders', to: 'tax' },
  ]);
  expect(title(second!, left)).toBe('You call tax complex, and leave founders alone with it.');
  expect(detail(second!, left)).toContain('Self-service');
});

test.each(['automated_service', 'community', 'personal_assistance'])('%s is help', (type) => {
  expect(verdict(RULE, canvas(['self_service', type]))).toBe('passed');
});

test('does not apply to simpler offers, or while there is no relationship', () => {
  expect(verdict(RULE, canvas(alone, { tax: 'moderate' }))).toBe('not-applicable');
  expect(verdict(RULE, canvas(['social'], { tax: 'moderate' }))).toBe('not-applicable');
  expect(verdict(RULE, canvas([]))).toBe('not-applicable');
});

test('cannot tell without types or complexity, where they matter', () => {
  expect(missing(RULE, canvas(['self_service', undefined]))).toEqual(['way-1.type']);
  expect(missing(RULE, canvas(['self_service'], { tax: undefined }))).toEqual(['tax.complexity']);
  expect(missing(RULE, canvas([undefined], { tax: undefined }))).toEqual([
    'tax.complexity',
    'way-0.type',
  ]);
  expect(verdict(RULE, canvas(['social', undefined], { tax: undefined }))).toBe('not-applicable');
  expect(verdict(RULE, canvas([undefined], { tax: 'simple' }))).toBe('not-applicable');
});

test('what counts as alone can be set, and only what helps more is offered', () => {
  expect(verdict(RULE, canvas(['community'], undefined, 2))).toBe('fired');
  expect(verdict(RULE, canvas(['self_service'], undefined, 0))).toBe('passed');
  expect(fixes(RULE, canvas(['community'], undefined, 2)).map(({ key }) => key)).toEqual([
    'add-relationship',
    'simplify-offer',
  ]);
});

test('its fixes close it', () => {
  expect(Object.keys(outcomes(RULE, canvas(['self_service'])))).toEqual([
    'add-relationship',
    'simplify-offer',
  ]);
});
