import { expect, test } from 'vitest';
import '../../src/i18n/terms';
import { sketch } from '../../src/model/sketch';
import { monthsBetween } from '../../src/rules/parts/months-between';
import { fixes, found, missing, title, verdict } from '../support/verdicts';

const RULE = 'kpi-stale';
const canvas = (kpi: object, meta: object = { asOf: '2026-06-30' }, settings?: object) => ({
  ...sketch({
    meta: { ...meta },
    segments: { riders: {} },
    kpis: { mood: { kind: 'csat', of: 'riders', ...kpi } },
  }),
  ...settings,
});
const of = (lastMeasured: string) => canvas({ lastMeasured });
const value = { value: 0.8, unit: 'share', status: 'measured' };

test('fires on what was measured more than a year before the figures', () => {
  const old = of('2025-05-31');
  const findings = found(RULE, old);
  expect(findings).toMatchObject([{ on: 'riders', to: 'mood', severity: 'info' }]);
  expect(title(findings[0]!, old)).toBe(
    'You last measured Customer satisfaction (CSAT) of riders 12 months before the date of your figures.',
  );
});

test('a year to the day is recent enough, a day more is not; later than the figures is', () => {
  expect(verdict(RULE, of('2025-06-30'), 'mood')).toBe('passed');
  expect(verdict(RULE, of('2025-06-29'), 'mood')).toBe('fired');
  expect(verdict(RULE, of('2026-08-01'), 'mood')).toBe('passed');
  expect(verdict(RULE, of('2025-06'), 'mood')).toBe('fired');
});

test('the threshold can be set', () => {
  const settings = { settings: { rules: { [RULE]: { options: { months: 3 } } } } };
  expect(verdict(RULE, canvas({ lastMeasured: '2026-03-30' }, undefined, settings), 'mood')).toBe(
    'passed',
  );
  expect(verdict(RULE, canvas({ lastMeasured: '2026-03-29' }, undefined, settings), 'mood')).toBe(
    'fired',
  );
});

test('does not apply before anything was measured, or to a measure of nothing', () => {
  expect(verdict(RULE, canvas({}), 'mood')).toBe('not-applicable');
  expect(verdict(RULE, canvas({ of: 'gone', lastMeasured: '2020-01-01' }), 'mood')).toBe(
    'not-applicable',
  );
});

test('cannot tell without either date', () => {
  expect(missing(RULE, canvas({ value }))).toEqual(['mood.lastMeasured']);
  expect(missing(RULE, canvas({ lastMeasured: '2020-01-01' }, {}))).toEqual(['mood.meta.asOf']);
  expect(missing(RULE, of('last spring'))).toEqual(['mood.lastMeasured']);
  expect(missing(RULE, canvas({ lastMeasured: '2020-01-01' }, { asOf: 'May' }))).toEqual([
    'mood.meta.asOf',
  ]);
});

test('leads to the measures of the note', () => {
  expect(fixes(RULE, of('2020-01-01'))).toMatchObject([
    { key: 'measure-again', ask: { id: 'riders', path: 'kpis' } },
  ]);
});

test('months are counted with parts, backwards below zero, and not from nonsense', () => {
  expect(monthsBetween('2026-01-31', '2026-02-28T12:00:00Z')).toBeCloseTo(28 / 31);
  expect(monthsBetween('2026-02', '2025-12-01')).toBe(-2);
  for (const date of ['', '2026', '2026-13-01', '2026-00-10', '2026-05-32', '2026-05-123']) {
    expect(monthsBetween(date, '2026-01-01'), date).toBeUndefined();
  }
});
