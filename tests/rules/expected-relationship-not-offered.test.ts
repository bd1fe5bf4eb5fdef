import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'expected-relationship-not-offered';
const must = (...types: string[]) => types.map((type) => ({ type, strength: 'must' }));
const canvas = (types: object[] | undefined, offered: (string | undefined)[], status = 'assumed') =>
  sketch({
    segments: { riders: types ? { expectation: { types, status } } : {} },
    relationships: Object.fromEntries(
      offered.map((type, i) => [`offer-${i}`, type === undefined ? {} : { type }]),
    ),
    links: offered.map((_, i) => [`offer-${i}`, 'riders'] as const),
  });

test('fires for a must that nothing meets', () => {
  const unmet = canvas(must('self_service'), ['personal_assistance']);
  expect(found(RULE, unmet)).toMatchObject([
    { on: 'riders', to: 'self_service', also: ['offer-0'], severity: 'error' },
  ]);
  expect(title(found(RULE, unmet)[0]!, unmet)).toBe(
    'Nothing you offer gives riders what they expect: Self-service.',
  );
});

test.each([
  ['the type itself', must('self_service'), ['self_service']],
  ['a type that also gives it', must('self_service'), ['automated_service']],
  ['one of several', must('community'), ['personal_assistance', 'community']],
  [
    'a nice-to-have that is not met beside a must that is',
    [...must('self_service'), { type: 'community', strength: 'nice' }],
    ['self_service'],
  ],
])('passes with %s', (_, types, offered) => {
  expect(verdict(RULE, canvas(types, offered), 'riders')).toBe('passed');
});

test('a personal answer does not meet the wish for a named person, the reverse does', () => {
  const named = 'dedicated_personal_assistance';
  expect(verdict(RULE, canvas(must(named), ['personal_assistance']), 'riders')).toBe('fired');
  expect(verdict(RULE, canvas(must('personal_assistance'), [named]), 'riders')).toBe('passed');
});

test('does not apply without a relationship, nor to an expectation that was disproved', () => {
  expect(verdict(RULE, canvas(must('community'), []), 'riders')).toBe('not-applicable');
  expect(verdict(RULE, canvas(must('community'), ['self_service'], 'invalidated'), 'riders')).toBe(
    'not-applicable',
  );
});

test.each([['self_service'], ['community'], [undefined]])(
  'does not apply where nothing is more than nice to have, whether it is offered or not (%s)',
  (offered) => {
    const nice = canvas([{ type: 'community', strength: 'nice' }], [offered]);
    expect(verdict(RULE, nice, 'riders')).toBe('not-applicable');
  },
);

test('cannot tell without an expectation, or while an untyped relationship may be the one', () => {
  expect(missing(RULE, canvas(undefined, ['self_service']))).toEqual(['riders.expectation']);
  expect(missing(RULE, canvas(must('community'), ['self_service', undefined]))).toEqual([
    'offer-1.type',
  ]);
  expect(verdict(RULE, canvas(must('community'), ['community', undefined]), 'riders')).toBe(
    'passed',
  );
});

test('a type that is listed twice is one finding', () => {
  expect(found(RULE, canvas(must('community', 'community'), ['social']))).toHaveLength(1);
});

test('its fixes close it; a new type asks for what it needs', () => {
  const needs = ['relationship-activity-missing', 'relationship-resource-missing'];
  expect(outcomes(RULE, canvas(must('self_service'), ['personal_assistance']))).toEqual({
    'add-relationship': [...needs, 'relationship-without-channel', 'relationship-without-goal'],
    'change-type': needs,
    'expect-less': [],
  });
});
