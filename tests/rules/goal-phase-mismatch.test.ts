import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'goal-phase-mismatch';
const canvas = (
  goals: string[] | undefined,
  through: (string[] | undefined)[],
  type = 'personal_assistance',
  beside: string[] = [],
) =>
  sketch({
    segments: { riders: {} },
    channels: {
      ...Object.fromEntries(through.map((phases, i) => [`way-${i}`, phases ? { phases } : {}])),
      other: { phases: beside },
    },
    relationships: { advice: { type, ...(goals ? { goals } : {}) } },
    links: [
      ['advice', 'riders'],
      ['other', 'riders'],
      ...through.flatMap((_, i) => [
        ['advice', `way-${i}`] as const,
        [`way-${i}`, 'riders'] as const,
      ]),
    ],
  });
const before = ['evaluation', 'purchase'];
const afterwards = ['delivery', 'after_sales'];

test('fires for keeping that ends at the sale, and winning that begins after it', () => {
  const early = canvas(['retention'], [before]);
  expect(found(RULE, early)).toMatchObject([
    { on: 'advice', to: 'retention', severity: 'warning', also: ['way-0'] },
  ]);
  expect(title(found(RULE, early)[0]!, early)).toBe(
    'You want to keep customers with advice, but meet them only before the sale.',
  );
  const late = canvas(['acquisition', 'retention'], [afterwards]);
  expect(found(RULE, late)).toMatchObject([{ to: 'acquisition', severity: 'warning' }]);
  expect(title(found(RULE, late)[0]!, late)).toBe(
    'You want to win customers with advice, but meet them only after the sale.',
  );
});

test.each([
  ['retention', 'delivery'],
  ['retention', 'after_sales'],
  ['acquisition', 'awareness'],
  ['acquisition', 'evaluation'],
  ['acquisition', 'purchase'],
])('%s is served in %s', (goal, phase) => {
  expect(verdict(RULE, canvas([goal], [[phase]]), 'advice')).toBe('passed');
});

test('one channel at the right moment is enough', () => {
  expect(verdict(RULE, canvas(['retention'], [before, afterwards]), 'advice')).toBe('passed');
});

test('members win members: for a community it is only a hint', () => {
  const club = canvas(['acquisition'], [afterwards], 'community');
  expect(found(RULE, club)).toMatchObject([{ to: 'acquisition', severity: 'info' }]);
  const early = canvas(['retention'], [before], 'community');
  expect(found(RULE, early)).toMatchObject([{ to: 'retention', severity: 'warning' }]);
});

test('does not apply to other goals or without a channel', () => {
  expect(verdict(RULE, canvas(['insight', 'upselling'], [before]), 'advice')).toBe(
    'not-applicable',
  );
  expect(verdict(RULE, canvas(['retention'], []), 'advice')).toBe('not-applicable');
});

test('cannot tell without goals or phases that could change it', () => {
  expect(missing(RULE, canvas(undefined, [before]))).toEqual(['advice.goals']);
  expect(missing(RULE, canvas([], [before]))).toEqual(['advice.goals']);
  expect(verdict(RULE, canvas(undefined, [before, afterwards]), 'advice')).toBe('not-applicable');
  expect(missing(RULE, canvas(['retention'], [before, undefined]))).toEqual(['way-1.phases']);
  expect(verdict(RULE, canvas(['retention'], [afterwards, undefined]), 'advice')).toBe('passed');
});

test('its fixes lead to the right moment', () => {
  const early = canvas(['retention'], [before], 'personal_assistance', ['after_sales']);
  expect(fixes(RULE, early)[0]).toMatchObject({ values: { channel: { element: 'other' } } });
  expect(outcomes(RULE, early)).toEqual({
    'run-through': [],
    'tick-phase': [],
    'change-goals': 'ask',
  });
  const late = canvas(['acquisition'], [afterwards]);
  expect(outcomes(RULE, late)).toMatchObject({ 'tick-phase': [] });
});
