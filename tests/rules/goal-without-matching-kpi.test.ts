import { expect, test } from 'vitest';
import '../../src/i18n/terms';
import { sketch, type Sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'goal-without-matching-kpi';
const canvas = (card: object, kpis: Record<string, object> = {}, parts: Sketch = {}) =>
  sketch({
    meta: { stage: 'operating' },
    segments: { regulars: {} },
    relationships: { card: { type: 'loyalty_programme', ...card }, other: { goals: [] } },
    links: [
      ['card', 'regulars'],
      ['other', 'regulars'],
    ],
    kpis,
    ...parts,
  });
const both = { goals: ['retention', 'upselling'] };
const verdictWith = (kind: string, of = 'card', goals = ['retention']) =>
  verdict(RULE, canvas({ goals }, { k: { kind, of } }), 'card');

test('fires for each goal that nothing measures', () => {
  const mood = canvas(both, { mood: { kind: 'csat', of: 'card' } });
  const [finding, ...others] = found(RULE, mood);
  expect([finding, ...others]).toMatchObject([
    { on: 'card', to: 'retention', severity: 'info' },
    { on: 'card', to: 'upselling' },
  ]);
  expect(title(finding!, mood)).toBe(
    'You want card to serve this goal, but nothing measures it: Customer retention.',
  );
  expect(detail(finding!, mood)).toContain('Add one that does.');
});

test.each([
  ['acquisition', ['cac', 'conversion_rate', 'referral_rate', 'new_customers']],
  ['retention', ['retention_rate', 'churn_rate', 'repeat_purchase_rate', 'clv', 'renewal_rate']],
  ['upselling', ['arpa', 'nrr', 'attach_rate', 'clv', 'free_to_paid_rate']],
])('knows what measures %s', (goal, kinds) => {
  for (const kind of kinds) expect(verdictWith(kind, 'regulars', [goal]), kind).toBe('passed');
  expect(verdictWith('csat', 'card', [goal])).toBe('fired');
});

test('a measure counts on the relationship or its segment, not on a neighbour', () => {
  expect(verdictWith('clv')).toBe('passed');
  expect(verdictWith('clv', 'regulars')).toBe('passed');
  expect(verdictWith('clv', 'other')).toBe('fired');
});

test('asks nothing before the business runs, of a plan, or of insight', () => {
  expect(verdict(RULE, canvas(both, {}, { meta: { stage: 'validating' } }), 'card')).toBe(
    'not-applicable',
  );
  expect(verdict(RULE, canvas({ ...both, state: 'planned' }), 'card')).toBe('not-applicable');
  expect(verdict(RULE, canvas({ goals: ['insight'] }), 'card')).toBe('not-applicable');
  expect(verdict(RULE, canvas({ type: 'transactional' }), 'card')).toBe('not-applicable');
});

test('cannot tell without goals', () => {
  expect(missing(RULE, canvas({}))).toEqual(['card.goals']);
});

test('a matching measure closes it and asks for a target', () => {
  expect(outcomes(RULE, canvas(both))).toEqual({
    'add-kpi': ['kpi-without-target'],
    'pick-kpi': 'ask',
  });
  expect(fixes(RULE, canvas(both))).toHaveLength(4);
});
