import { describe, expect, test } from 'vitest';
import { sketch } from '../../../src/model/sketch';
import { viewOf } from '../../../src/model/view';
import type { Figure } from '../../../src/model/figures/figure';
import * as of from '../../../src/model/figures/of-segment';

/** A segment with one relationship that costs so much for each customer. */
function canvas(economics: object, servingCost: number) {
  const made = sketch({
    segments: { customers: { economics: { setting: 'contractual', ...economics } } },
    relationships: { service: { cost: { variablePerCustomerMonth: servingCost } } },
    links: [['service', 'customers']],
  });
  return [made.segments.customers!, viewOf(made)] as const;
}

/** A figure to so many digits. */
const to = (digits: number, figure: Figure) =>
  figure.known ? [Number(figure.value.toFixed(digits)), figure.unit] : figure;

describe('the worked check of section 6', () => {
  test('a film service: 5.75 for each unit spent, paid back in 8.7 months', () => {
    const economics = {
      arpaMonth: 12,
      grossMargin: 0.4,
      churnMonth: 0.02,
      acquisitionSpendMonth: 100_000,
      newPerMonth: 2_500,
    };
    const at = canvas(economics, 0.2);
    expect(to(6, of.segmentContribution(...at))).toEqual([4.6, 'money/customer/month']);
    expect(to(6, of.segmentAcquisitionCost(...at))).toEqual([40, 'money/customer']);
    expect(to(6, of.segmentLifetimeValue(...at))).toEqual([230, 'money/customer']);
    expect(to(6, of.segmentLtvToCac(...at))).toEqual([5.75, 'ratio']);
    expect(to(1, of.segmentPayback(...at))).toEqual([8.7, 'months']);
    // Some leave before: 1 - 0.98^t = 0.02 · 40 / 4.6.
    expect(to(3, of.segmentChurnedPayback(...at))).toEqual([9.457, 'months']);
    expect(to(6, of.segmentAffordableCost(...at))).toEqual([2.4, 'money/customer/month']);
    expect(to(3, of.segmentValueOver(...at, 12))).toEqual([49.515, 'money/customer']);
    expect(to(4, of.segmentAnnualChurn(at[0]))).toEqual([0.2153, 'share/year']);
    expect(to(6, of.segmentCeiling(at[0]))).toEqual([125_000, 'customers']);
    expect(to(6, of.segmentCostShare(...at))).toEqual([0.016667, 'share']);
  });

  test('a private bank: a lifetime that is capped, and relationships for 27% of what is paid', () => {
    const economics = {
      arpaMonth: 1_500,
      grossMargin: 0.75,
      churnMonth: 0.004,
      acquisitionSpendMonth: 15_000,
      newPerMonth: 2,
    };
    const at = canvas(economics, 400);
    expect(to(6, of.segmentContribution(...at))).toEqual([725, 'money/customer/month']);
    expect(to(6, of.segmentLifetimeValue(...at))).toEqual([43_500, 'money/customer']);
    expect(to(6, of.segmentAcquisitionCost(...at))).toEqual([7_500, 'money/customer']);
    expect(to(6, of.segmentLtvToCac(...at))).toEqual([5.8, 'ratio']);
    expect(to(1, of.segmentPayback(...at))).toEqual([10.3, 'months']);
    expect(to(2, of.segmentCostShare(...at))).toEqual([0.27, 'share']);
    const remark = { is: 'capped', at: { id: 'customers', path: 'economics.churnMonth' } };
    for (const figure of [of.segmentLifetimeValue(...at), of.segmentLtvToCac(...at)]) {
      expect(figure).toMatchObject({ remarks: [remark] });
    }
    expect(to(6, of.segmentLifetimeValue(...at, 120))).toEqual([87_000, 'money/customer']);
    expect(to(6, of.segmentLifetime(at[0]))).toEqual([60, 'months']);
  });

  test('what is affordable is what just reaches the target, with the cap as well', () => {
    for (const churnMonth of [0, 0.004, 0.02, 0.3]) {
      const economics = {
        arpaMonth: 1_500,
        grossMargin: 0.75,
        churnMonth,
        acquisitionSpendMonth: 1_500,
        newPerMonth: 2,
      };
      const affordable = of.segmentAffordableCost(...canvas(economics, 400), 4);
      const cost = affordable.known ? affordable.value : NaN;
      expect(to(6, of.segmentLtvToCac(...canvas(economics, cost)))).toEqual([4, 'ratio']);
    }
  });

  test('Ashlyn at first: 8.50 to serve a rider who leaves 5.60', () => {
    const made = sketch({
      segments: { riders: { economics: { activeCustomers: 60, arpaMonth: 8, grossMargin: 0.7 } } },
      relationships: {
        visits: { cost: { contactsPerCustomerMonth: 0.9, costPerContact: 7 } },
        friendship: { cost: { fixedMonth: 132 } },
      },
      links: [
        ['visits', 'riders'],
        ['friendship', 'riders'],
      ],
    });
    const at = [made.segments.riders!, viewOf(made)] as const;
    expect(to(6, of.segmentServingCost(...at))).toEqual([8.5, 'money/customer/month']);
    expect(to(6, of.segmentMargin(at[0]))).toEqual([5.6, 'money/customer/month']);
    expect(to(6, of.segmentContribution(...at))).toEqual([-2.9, 'money/customer/month']);
    expect(to(6, of.segmentServingCostMonth(...at))).toEqual([510, 'money/month']);
    expect(of.segmentPayback(...at)).toMatchObject({ known: false, why: 'missing' });
  });
});
