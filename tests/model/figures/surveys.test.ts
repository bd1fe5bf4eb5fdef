import { describe, expect, test } from 'vitest';
import { BENCHMARKS, prefill, REVENUE_TIERS } from '../../../src/model/figures/benchmarks';
import { communityContributors } from '../../../src/model/figures/community';
import { blendedContactCost } from '../../../src/model/figures/contacts';
import { constant, given, lacking } from '../../../src/model/figures/figure';
import * as survey from '../../../src/model/figures/surveys';
import { Quantity } from '../../../src/model/quantity';
import { SOURCES } from '../../../src/rules/sources';

const AT = { id: 'kpi', path: 'value' };
const nps = (promoters: number, passives: number, detractors: number) =>
  survey.netPromoterScore({
    promoters: constant(promoters, 'number'),
    passives: constant(passives, 'number'),
    detractors: constant(detractors, 'number'),
  });

describe('net promoter score', () => {
  test('takes nought to six as detractors, seven and eight as neither', () => {
    expect(survey.npsGroups([0, 1, 6, 7, 8, 9, 10])).toEqual({
      promoters: 2,
      passives: 2,
      detractors: 3,
    });
    expect(survey.npsGroups([-1, 11])).toEqual({ promoters: 0, passives: 0, detractors: 0 });
  });

  test('is shown with its range while answers are few', () => {
    expect(nps(30, 10, 10)).toEqual({ ...constant(40, 'points') });
    expect(nps(15, 10, 5)).not.toHaveProperty('low');
    const few = nps(14, 10, 5);
    expect(few).toMatchObject({ remarks: [{ is: 'few-answers' }] });
    expect(few.known && few.low).toBeCloseTo(2.16, 2);
    expect(few.known && few.high).toBeCloseTo(54.09, 2);
  });

  test('does not take five who agree for everybody', () => {
    expect(nps(5, 0, 0)).toMatchObject({ value: 100, high: 100 });
    const agreed = nps(5, 0, 0);
    expect(agreed.known && agreed.low).toBeLessThan(50);
    expect(nps(0, 0, 5)).toMatchObject({ value: -100, low: -100 });
  });
});

test('satisfied are four and five of five', () => {
  expect(survey.satisfiedOf([1, 2, 3, 4, 5, 5, 6])).toBe(3);
});

describe('customer effort', () => {
  const effort = (answers: number[], scale: survey.EffortScale = 'effort') =>
    survey.customerEffort(answers, scale, 'measured', AT);

  test('is the mean of answers on their scale', () => {
    expect(effort([1, 2, 3]).score).toMatchObject({ known: true, value: 2, status: 'measured' });
    expect(effort([]).score).toEqual(lacking(AT));
    expect(effort([7], 'ease').score).toMatchObject({ known: true });
    expect(effort([7]).score).toMatchObject({ why: 'invalid', missing: [AT] });
    expect(effort([0]).score).toMatchObject({ why: 'invalid' });
  });

  test('that falls is good on one scale, bad on the other, and never compared between them', () => {
    expect(survey.effortSaved(effort([4]), effort([2]))).toMatchObject({ value: 2 });
    const eased = survey.effortSaved(effort([4], 'ease'), effort([2], 'ease'));
    expect(eased).toMatchObject({ value: -2 });
    const mixed = survey.effortSaved(effort([4]), effort([4], 'ease'));
    expect(mixed).toMatchObject({ known: false, why: 'inapplicable' });
  });
});

test('a community of a thousand: ten who write often, at best a benchmark', () => {
  const { contributors, occasional } = communityContributors(constant(1_000, 'people'));
  expect(contributors).toMatchObject({ value: 10, unit: 'people', status: 'benchmark' });
  expect(occasional).toMatchObject({ value: 90, unit: 'people' });
});

describe('blended contact cost', () => {
  test('of many ways with ranges is quick, and as wide as its corners', () => {
    const way = (value: number, low: number, high: number) => ({
      share: given({ value: 0.1, low: 0, high: 0.5, unit: 'share', status: 'assumed' }, AT),
      costPerContact: given({ value, low, high, unit: 'money/contact', status: 'assumed' }, AT),
    });
    const ways = Array.from({ length: 40 }, (_, i) => way(i + 1, i + 0.5, i + 2));
    const blended = blendedContactCost(ways);
    expect(blended).toMatchObject({ low: 0.5, high: 41, beyond: ['undefined'] });
    expect(blended.known && blended.value).toBeCloseTo(20.5, 9);
    expect(blendedContactCost([])).toMatchObject({ known: false, why: 'undefined' });
  });
});

describe('benchmarks', () => {
  test.each(Object.entries(BENCHMARKS))(
    '%s is a number of the record, with its sources',
    (_, b) => {
      expect(b.low).toBeLessThanOrEqual(b.value);
      expect(b.value).toBeLessThanOrEqual(b.high);
      for (const source of b.sources) expect(SOURCES).toHaveProperty([source]);
      expect(Quantity.parse(prefill(b))).toMatchObject({ status: 'benchmark', low: b.low });
    },
  );

  test('carry their year where it is known', () => {
    expect(prefill(BENCHMARKS.liveContact)).toMatchObject({ asOf: '2019', source: 'Gartner-19' });
    expect(prefill(BENCHMARKS.botContact)).not.toHaveProperty('asOf');
    expect(Object.values(REVENUE_TIERS)).toEqual([10, 100, 1_000, 10_000, 100_000]);
  });
});
