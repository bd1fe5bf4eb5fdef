import { expect, test } from 'vitest';
import { sketch, type Sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'freemium-no-upgrade-path';
const FREE = { role: 'user', upgradesTo: 'clubs' };
const canvas = (hobby: object, relationships: Record<string, object> = {}, more: Sketch = {}) =>
  sketch({
    meta: { patterns: ['freemium'] },
    segments: { hobby, clubs: {} },
    revenues: { fees: {} },
    relationships,
    ...more,
    links: [
      ['fees', 'clubs'],
      ...Object.keys(relationships).map((id): [string, string] => [id, 'hobby']),
    ],
  });
const bound = (goals: string[]) => ({ type: 'automated_service', goals });

test.each([[undefined], ['gone'], ['hobby']])('%s is no segment to grow into', (upgradesTo) => {
  const stuck = canvas(upgradesTo === undefined ? {} : { upgradesTo });
  const [finding, ...more] = found(RULE, stuck);
  expect(finding).toMatchObject({ variant: 'no-path', severity: 'warning' });
  expect(more).toEqual([]);
  expect(title(finding!, stuck)).toBe('You have not said which free users may come to pay.');
});

test('fires for a free segment that nothing invites to pay', () => {
  for (const bonds of [undefined, { tips: bound(['retention']) }]) {
    const mute = canvas(FREE, bonds);
    const [finding, ...more] = found(RULE, mute);
    expect(finding).toMatchObject({ on: 'hobby', variant: 'no-invitation', severity: 'warning' });
    expect(more).toEqual([]);
    expect(title(finding!, mute)).toBe('You never invite hobby to pay.');
    expect(detail(finding!, mute)).toContain('recorded clubs as what they can grow into');
  }
});

test('passes when one relationship has upselling as a goal', () => {
  const inviting = canvas(FREE, { tips: bound(['upselling']), forum: bound(['retention']) });
  expect(verdict(RULE, inviting)).toBe('passed');
  expect(verdict(RULE, inviting, 'hobby')).toBe('passed');
  expect(verdict(RULE, inviting, 'clubs')).toBe('not-applicable');
});

test('cannot tell while a bond has no goal; Transactional needs none', () => {
  expect(missing(RULE, canvas(FREE, { tips: bound([]) }))).toEqual(['tips.goals']);
  expect(missing(RULE, canvas(FREE, { tips: {} }))).toEqual(['tips.goals']);
  const till = canvas(FREE, { till: { type: 'transactional' } });
  expect(verdict(RULE, till, 'hobby')).toBe('fired');
});

test('does not apply to other models, or before there are customers', () => {
  const plain = canvas(FREE, {}, { meta: {} });
  expect(verdict(RULE, plain)).toBe('not-applicable');
  expect(verdict(RULE, plain, 'hobby')).toBe('not-applicable');
  expect(verdict(RULE, sketch({ meta: { patterns: ['freemium'] } }))).toBe('not-applicable');
});

test('joins a free segment with a paying one', () => {
  const three = canvas({}, {}, { segments: { clubs: {}, guests: {}, hobby: {} } });
  const values = (segment: string) => ({
    segment: { element: segment },
    other: { element: 'clubs' },
  });
  expect(fixes(RULE, three).map((fix) => fix.values)).toEqual([
    values('guests'),
    values('hobby'),
    { segment: { element: 'guests' } },
  ]);
  expect(outcomes(RULE, canvas({}))).toEqual({ 'grow-into': [RULE], 'say-who-upgrades': 'ask' });
  const inviting = canvas({}, { tips: bound(['upselling']) });
  expect(outcomes(RULE, inviting)).toMatchObject({ 'grow-into': [] });
});

test('makes upselling a goal, first where it takes nobody’s time', () => {
  const mute = canvas(FREE, {
    calls: { type: 'personal_assistance', goals: ['retention'] },
    tips: bound(['retention']),
  });
  expect(fixes(RULE, mute).map(({ values }) => values.relationship)).toEqual([
    { element: 'tips' },
    { element: 'calls' },
    undefined,
  ]);
  expect(outcomes(RULE, mute)).toMatchObject({ 'say-how-you-relate': 'ask' });
  expect(outcomes(RULE, mute)['add-goal']).not.toContain(RULE);
});
