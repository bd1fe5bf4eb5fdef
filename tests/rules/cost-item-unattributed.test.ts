import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, found, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'cost-item-unattributed';
const canvas = (fees: object = {}) => sketch({ costs: { fees } });

test('fires for a cost without a cause', () => {
  const [finding] = found(RULE, canvas());
  expect(finding).toMatchObject({ on: 'fees', severity: 'info', kind: 'gap' });
  expect(title(finding!, canvas())).toBe('You have not said what causes fees.');
  expect(detail(finding!, canvas())).toContain('mark it as overhead');
});

test.each(['resources', 'activities', 'channels', 'relationships', 'partners'])(
  'passes when one of the %s causes it',
  (block) => {
    const traced = sketch({ costs: { fees: {} }, [block]: { it: {} }, links: [['fees', 'it']] });
    expect(verdict(RULE, traced, 'fees')).toBe('passed');
  },
);

test('does not apply to overhead', () => {
  expect(verdict(RULE, canvas({ overhead: true }), 'fees')).toBe('not-applicable');
  expect(verdict(RULE, canvas({ overhead: false }), 'fees')).toBe('fired');
});

test('asks for the cause, or marks it as overhead', () => {
  expect(outcomes(RULE, canvas())).toEqual({ 'say-what-causes': 'ask', 'mark-overhead': [] });
});
