import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'lock-in-without-satisfaction-signal';
const canvas = (
  kinds: string[] | undefined = ['contract'],
  level = 'high',
  kpi?: { kind: string; of: string },
) =>
  sketch({
    segments: { members: {}, guests: {} },
    relationships: { contract: { lockIn: { level, kinds } }, visits: {} },
    kpis: kpi ? { measure: kpi } : {},
    links: [
      ['contract', 'members'],
      ['visits', 'guests'],
    ],
  });

test('fires when only force keeps customers and nobody asks them', () => {
  const gym = canvas();
  const [finding] = found(RULE, gym);
  expect(finding).toMatchObject({ on: 'contract', severity: 'warning' });
  expect(title(finding!, gym)).toBe(
    'You make contract hard to leave, and nothing tells you whether customers are happy.',
  );
  expect(detail(finding!, gym)).toContain('Measure how satisfied they are');
  const both = canvas(['contract', 'cancellation_friction']);
  expect(verdict(RULE, both, 'contract')).toBe('fired');
});

test.each(['csat', 'nps', 'ces'])('a %s measure of it or of its customers is a sign', (kind) => {
  for (const of of ['contract', 'members']) {
    expect(verdict(RULE, canvas(undefined, 'high', { kind, of }), 'contract')).toBe('passed');
  }
  expect(verdict(RULE, canvas(undefined, 'high', { kind, of: 'guests' }), 'contract')).toBe(
    'fired',
  );
});

test('how many leave says nothing about those who cannot', () => {
  const churn = canvas(undefined, 'high', { kind: 'churn_rate', of: 'contract' });
  expect(verdict(RULE, churn, 'contract')).toBe('fired');
});

test('does not apply to a weaker hold, to other reasons to stay, or where none is recorded', () => {
  expect(verdict(RULE, canvas(undefined, 'medium'), 'contract')).toBe('not-applicable');
  expect(verdict(RULE, canvas(['contract', 'value']), 'contract')).toBe('not-applicable');
  expect(verdict(RULE, canvas(), 'visits')).toBe('not-applicable');
});

test('cannot tell what keeps them when no kind was recorded', () => {
  expect(missing(RULE, canvas([]))).toEqual(['contract.lockIn']);
  const heard = canvas([], 'high', { kind: 'nps', of: 'members' });
  expect(verdict(RULE, heard, 'contract')).toBe('not-applicable');
});

test('its fixes close it', () => {
  expect(Object.keys(outcomes(RULE, canvas(['contract', 'cancellation_friction'])))).toEqual([
    'add-satisfaction-kpi',
    'ease-leaving',
    'say-lock-in',
  ]);
});
