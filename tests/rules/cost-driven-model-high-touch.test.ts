import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'cost-driven-model-high-touch';
const canvas = (
  relationships: Record<string, object>,
  economics: object = {},
  costOrientation: string | undefined = 'cost_driven',
) =>
  sketch({
    meta: { costOrientation },
    segments: { members: { economics } },
    relationships,
    links: Object.keys(relationships).map((id) => [id, 'members'] as const),
  });
const coach = { type: 'personal_assistance' };
const desk = { ...coach, cost: { variablePerCustomerMonth: 1 } };
const screens = { type: 'self_service' };

test('fires for each person in a cost-driven model', () => {
  const dear = canvas({ coach, friend: { type: 'social' } });
  const [finding] = found(RULE, dear);
  expect(found(RULE, dear)).toMatchObject([
    { on: 'members', to: 'coach', severity: 'warning' },
    { on: 'members', to: 'friend' },
  ]);
  expect(title(finding!, dear)).toBe(
    'Your model is cost-driven, yet every contact in coach takes a person’s time.',
  );
  expect(detail(finding!, dear)).toContain('for members as Personal assistance');
});

test('does not apply to another model, or where nothing is current', () => {
  expect(verdict(RULE, canvas({ coach }, {}, 'value_driven'))).toBe('not-applicable');
  expect(verdict(RULE, canvas({ coach }, {}, 'balanced'))).toBe('not-applicable');
  expect(verdict(RULE, canvas({ coach: { ...coach, state: 'planned' } }))).toBe('not-applicable');
});

test('IKEA’s self-service and loyalty card, and co-creation, are lean', () => {
  expect(verdict(RULE, canvas({ screens, card: { type: 'loyalty_programme' } }))).toBe('passed');
  expect(verdict(RULE, canvas({ studio: { type: 'co_creation' } }))).toBe('passed');
});

test('a desk that takes a twentieth of what they pay is fine beside something lighter', () => {
  expect(verdict(RULE, canvas({ desk, screens }, { arpaMonth: 20 }))).toBe('passed');
  expect(verdict(RULE, canvas({ desk, screens }, { arpaMonth: 19 }))).toBe('fired');
  expect(verdict(RULE, canvas({ desk }, { arpaMonth: 20 }))).toBe('fired');
  const studio = { type: 'co_creation' };
  expect(verdict(RULE, canvas({ desk, studio }, { arpaMonth: 20 }))).toBe('fired');
  const later = { ...screens, state: 'planned' };
  expect(verdict(RULE, canvas({ desk, later }, { arpaMonth: 20 }))).toBe('fired');
});

test('the share can be set', () => {
  const set = (costShare: number) => ({
    ...canvas({ desk, screens }, { arpaMonth: 10 }),
    settings: { rules: { [RULE]: { options: { costShare } } } },
  });
  expect(verdict(RULE, set(0.09))).toBe('fired');
  expect(verdict(RULE, set(0.1))).toBe('passed');
});

test('cannot tell how small a desk is without figures, or what it stands beside', () => {
  expect(missing(RULE, canvas({ coach, screens }))).toEqual([
    'coach.cost',
    'members.economics.arpaMonth',
  ]);
  expect(missing(RULE, canvas({ desk, other: {} }, { arpaMonth: 20 }))).toEqual(['other.type']);
  expect(verdict(RULE, canvas({ desk, other: {} }, { arpaMonth: 2 }))).toBe('fired');
  expect(missing(RULE, canvas({ other: {} }))).toEqual(['other.type']);
});

test('its fixes close it', () => {
  expect(Object.keys(outcomes(RULE, canvas({ coach })))).toEqual([
    'change-type',
    'become-value-driven',
  ]);
});
