import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'key-person-dependency';
const canvas = (owner: object = {}, other?: object, stage = 'operating', settings?: object) => ({
  ...sketch({
    meta: { stage },
    segments: { clients: {} },
    relationships: {
      owner: { type: 'dedicated_personal_assistance', repCount: 1, ...owner },
      ...(other ? { other } : {}),
    },
    links: [['owner', 'clients'], ...(other ? [['other', 'clients'] as const] : [])],
  }),
  ...settings,
});

test('fires when all customers of a segment know one person', () => {
  const alone = canvas();
  const findings = found(RULE, alone);
  expect(findings).toMatchObject([{ on: 'owner', to: 'clients', severity: 'info' }]);
  expect(title(findings[0]!, alone)).toBe('Only one of your people is known to clients: owner.');
  expect(detail(findings[0]!, alone)).toContain('who looks after 100% of them');
  expect(verdict(RULE, canvas({ type: 'social', repCount: 0.5 }), 'owner')).toBe('fired');
});

test('half of a segment is enough, less is not; the share can be set', () => {
  expect(verdict(RULE, canvas({ adoption: 0.5 }), 'owner')).toBe('fired');
  expect(verdict(RULE, canvas({ adoption: 0.49 }), 'owner')).toBe('not-applicable');
  const settings = { settings: { rules: { [RULE]: { options: { share: 1 } } } } };
  const set = (owner: object) => canvas(owner, undefined, undefined, settings);
  expect(verdict(RULE, set({}), 'owner')).toBe('fired');
  expect(verdict(RULE, set({ adoption: 0.99 }), 'owner')).toBe('not-applicable');
});

test('passes with a second person', () => {
  expect(verdict(RULE, canvas({ repCount: 2 }), 'owner')).toBe('passed');
});

test.each([
  ['at first', [{}, undefined, 'idea']],
  ['to a pool', [{ type: 'personal_assistance' }]],
  ['to a plan', [{ state: 'planned' }]],
  ['beside other people', [{}, { type: 'personal_assistance' }]],
] as [string, Parameters<typeof canvas>][])('does not apply %s', (_, args) => {
  expect(verdict(RULE, canvas(...args), 'owner')).toBe('not-applicable');
});

test('people who are only planned, or a programme, do not stand in', () => {
  const planned = { type: 'personal_assistance', state: 'planned' };
  expect(verdict(RULE, canvas({}, planned), 'owner')).toBe('fired');
  expect(verdict(RULE, canvas({}, { type: 'community' }), 'owner')).toBe('fired');
});

test('cannot tell without how many there are, or the types', () => {
  expect(missing(RULE, canvas({ repCount: undefined }))).toEqual(['owner.repCount']);
  expect(missing(RULE, canvas({ repCount: 0 }))).toEqual(['owner.repCount']);
  expect(missing(RULE, canvas({ type: undefined }))).toEqual(['owner.type']);
  expect(missing(RULE, canvas({}, {}))).toContain('other.type');
});

test('a team beside or instead closes it', () => {
  expect(outcomes(RULE, canvas())).toMatchObject({
    'add-relationship': expect.not.arrayContaining([RULE]) as string[],
    'change-type': expect.not.arrayContaining([RULE]) as string[],
    'correct-staff': 'ask',
  });
});
