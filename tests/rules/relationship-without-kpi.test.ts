import { expect, test } from 'vitest';
import { sketch, type Sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'relationship-without-kpi';
const canvas = (clinic: object = {}, parts: Sketch = {}) =>
  sketch({
    meta: { stage: 'validating' },
    segments: { riders: {}, shops: {} },
    channels: { yard: {} },
    relationships: { clinic: { type: 'self_service', ...clinic }, club: { type: 'community' } },
    links: [
      ['clinic', 'riders'],
      ['club', 'riders'],
      ['clinic', 'yard'],
    ],
    ...parts,
  });
const measure = (of: string) => ({ kpis: { m: { kind: 'cac', of } } });

test('asks how one will know, once for each relationship', () => {
  const found2 = found(RULE, canvas());
  expect(found2).toMatchObject([
    { on: 'clinic', severity: 'warning' },
    { on: 'club', severity: 'warning' },
  ]);
  expect(title(found2[0]!, canvas())).toBe('How will you know whether you succeed with clinic?');
  expect(detail(found2[0]!, canvas())).toContain('One is enough to begin.');
});

test.each(['clinic', 'club', 'riders'])('a measure of %s is enough', (of) => {
  expect(verdict(RULE, canvas({}, measure(of)), 'clinic')).toBe('passed');
});

test.each(['yard', 'shops'])('a measure of %s is not', (of) => {
  expect(verdict(RULE, canvas({}, measure(of)), 'clinic')).toBe('fired');
});

test('does not apply to an idea, a plan, or where there is no bond', () => {
  expect(verdict(RULE, canvas({}, { meta: { stage: 'idea' } }), 'clinic')).toBe('not-applicable');
  expect(verdict(RULE, canvas({}, { meta: { stage: 'operating' } }), 'clinic')).toBe('fired');
  expect(verdict(RULE, canvas({ state: 'planned' }), 'clinic')).toBe('not-applicable');
  expect(verdict(RULE, canvas({ type: 'transactional' }), 'clinic')).toBe('not-applicable');
});

test('cannot tell without a type, unless something is measured', () => {
  expect(missing(RULE, canvas({ type: undefined }))).toEqual(['clinic.type']);
  expect(verdict(RULE, canvas({ type: undefined }, measure('riders')), 'clinic')).toBe(
    'not-applicable',
  );
});

test('a measure closes it and asks for a target; goals come before the type', () => {
  expect(outcomes(RULE, canvas())).toEqual({
    'add-kpi': ['kpi-without-target'],
    'pick-kpi': 'ask',
  });
  const kinds = fixes(RULE, canvas({ goals: ['retention', 'upselling', 'insight'] })).map(
    ({ values }) => values.kpi,
  );
  expect(kinds).toEqual([
    ...['repeat_purchase_rate', 'arpa', 'self_service_success', 'ces'].map((kind) => ({
      word: ['kpiKind', kind],
    })),
    undefined,
  ]);
});
